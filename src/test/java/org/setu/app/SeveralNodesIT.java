package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/** Several nodes on one database: they may start together, none does what another has done, and each goes on alone. */
@Tag("postgresql")
class SeveralNodesIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Longer than each node waits until it looks again. */
    private static final Duration A_ROUND_OF_BOTH = Duration.ofSeconds(20);

    @Test
    void twoNodesStartTogetherOnAnEmptyDatabasePublishOnceWhatWasPlannedAndOneGoesOnAlone()
            throws IOException, SQLException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String database = postgres.emptyDatabase("nodes");
            try (var one = OwnServer.on(database, "node-1").with("SETU_DEMO", "true");
                    var other = OwnServer.on(database, "node-2").with("SETU_DEMO", "true")) {
                one.launch();
                other.launch();
                one.awaitReady();
                other.awaitReady();

                Browserless nasreen = Browserless.visitorOf(one.address()).signedInAs(People.TRAINER);
                writes(nasreen, "Written once.");
                plans(nasreen, ZonedDateTime.now(ZoneId.of("Asia/Dhaka")));
                Browserless elsewhere = Browserless.visitorOf(other.address()).signedInAs(People.TRAINER);
                awaits(() -> revisions(elsewhere) == 2);
                LockSupport.parkNanos(A_ROUND_OF_BOTH.toNanos());
                assertThat(revisions(nasreen)).isEqualTo(2);
                assertThat(nasreen.get(DESK + "/history").page().select("#plans ~ ul > li"))
                        .hasSize(1);
                assertThat(nasreen.get(DESK + "/history").words("#plans ~ ul")).contains("published as revision 2");

                one.kill();
                assertThat(other.isReady()).as("the other goes on alone").isTrue();
                assertThat(revisions(elsewhere)).isEqualTo(2);
            }
        }
    }

    private static void awaits(BooleanSupplier published) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!published.getAsBoolean()) {
            assertThat(System.nanoTime()).as("Not published in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static void writes(Browserless trainer, String sentence) {
        String block = DESK + "/lessons/a1/two-way-link/blocks/opening?lang=en";
        Form form = trainer.get(block).form("?lang=en");
        Answer saved = trainer.submit(form.with("text", form.value("text").replace("\r\n", "\n") + "\n\n" + sentence));
        assertThat(saved.status()).isEqualTo(303);
    }

    private static void plans(Browserless trainer, ZonedDateTime now) {
        ZonedDateTime due = now.plusSeconds(10).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        Answer planned = trainer.submit(trainer.get(DESK + "/publication")
                .form("/publication")
                .with("note", "Once.")
                .with("extent", "minor")
                .with("when", "later")
                .with("day", due.toLocalDate().toString())
                .with("time", due.toLocalTime().toString()));
        assertThat(planned.status()).as(planned.words("main")).isEqualTo(303);
    }

    private static int revisions(Browserless trainer) {
        return trainer.get(DESK + "/history").page().select("main tbody tr").size();
    }
}
