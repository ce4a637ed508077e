package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Relay;

/** The line to the database breaks while people work, and is mended again. Nobody restarts anything. */
@Tag("postgresql") // the embedded one lives in the server
class LostDatabaseIT {
    private static final String NOTE = "I was writing this when the line went down.";
    private static final String LESSON = "/bn/courses/mainstreaming-migration/a1/two-way-link";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void peopleAreToldInTheirLanguageAndGoOnWhenItIsBack() throws Exception {
        try (var postgres = Postgres.listeningAnywhere()) {
            URI direct = URI.create(postgres.emptyDatabase("distant").replaceFirst("^jdbc:", ""));
            try (var line = Relay.to(direct.getPort());
                    var server = OwnServer.on("jdbc:" + through(line, direct), "lost-database")
                            .with("SETU_DEMO", "true")
                            .start()) {
                goesOn(server, line);
            }
        }
    }

    private static URI through(Relay line, URI direct) {
        return URI.create(direct.toString().replace(":" + direct.getPort() + "/", ":" + line.port() + "/"));
    }

    private static void goesOn(OwnServer server, Relay line) {
        var shirin = Browserless.visitorOf(server.address()).signedInAs(People.CIVIL);
        Answer course = shirin.get("/bn/courses/mainstreaming-migration");
        if (course.page().selectFirst("form[action$=/enrolment]") != null) {
            shirin.submit(course.form("/enrolment"));
        }
        Form note = shirin.get(LESSON + "?tools=opening").form("/note").with("text", NOTE);
        assertThat(Browserless.visitorOf(server.address()).get("/health/ready").status())
                .isEqualTo(200);

        line.cut();

        Answer told = shirin.submit(note);
        assertThat(told.status()).as(told.toString()).isEqualTo(503);
        assertThat(told.words("h1")).isEqualTo("এই মুহূর্তে সেতুতে পৌঁছানো যাচ্ছে না");
        assertThat(told.words("pre")).isEqualTo(NOTE);
        assertThat(told.text()).doesNotContain("Exception", "java.", "org.", "jdbc");
        Answer health = Browserless.visitorOf(server.address()).get("/health/ready");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().get("status").asText()).isEqualTo("DOWN");
        assertThat(Browserless.visitorOf(server.address()).get("/health/live").status())
                .as("nobody is to restart it")
                .isEqualTo(200);
        manyAtOnce(shirin, "/en/learning")
                .forEach(answer -> assertThat(answer.status()).isEqualTo(503));
        assertThat(shirin.asProgram().get("/api/v1/me").json().get("status").asInt())
                .isEqualTo(503);

        line.mend();

        assertThat(shirin.submit(told.form("/note")).isRedirect()).isTrue();
        assertThat(shirin.get(LESSON).words("aside.note")).isEqualTo(NOTE);
        assertThat(Browserless.visitorOf(server.address()).get("/health/ready").status())
                .isEqualTo(200);
        manyAtOnce(shirin, "/en/learning")
                .forEach(answer -> assertThat(answer.status()).isEqualTo(200));
    }

    private static List<Answer> manyAtOnce(Browserless who, String page) {
        return AtOnce.times(10, one -> {
            long start = System.nanoTime();
            Answer answer = who.get(page);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            return answer;
        });
    }
}
