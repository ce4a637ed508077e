package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Relay;
import org.setu.fixtures.Server;

/** The line to the database breaks while people work, and is mended again. Nobody restarts anything. */
@OnTheServer
class LostDatabaseIT {
    private static final String NOTE = "I was writing this when the line went down.";
    private static final String LESSON = "/bn/courses/mainstreaming-migration/a1/two-way-link";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void peopleAreToldInTheirLanguageAndGoOnWhenItIsBack() throws Exception {
        try (var database = new Distant(folder);
                var server = OwnServer.on(database.address(), "lost-database")
                        .with("SETU_DB_USER", database.user())
                        .with("SETU_DB_PASSWORD", database.user())
                        .with("SETU_DEMO", "true")
                        .start()) {
            var shirin = Browserless.visitorOf(server.address()).signedInAs(People.CIVIL);
            Answer course = shirin.get("/bn/courses/mainstreaming-migration");
            if (course.page().selectFirst("form[action$=/enrolment]") != null) {
                shirin.submit(course.form("/enrolment"));
            }
            Form note = shirin.get(LESSON + "?tools=opening").form("/note").with("text", NOTE);
            assertThat(Browserless.visitorOf(server.address())
                            .get("/health/ready")
                            .status())
                    .isEqualTo(200);

            database.line().cut();

            Answer told = shirin.submit(note);
            assertThat(told.status()).as(told.toString()).isEqualTo(503);
            assertThat(told.words("h1")).isEqualTo("এই মুহূর্তে সেতুতে পৌঁছানো যাচ্ছে না");
            assertThat(told.words("pre")).isEqualTo(NOTE);
            assertThat(told.text()).doesNotContain("Exception", "java.", "org.", "jdbc");
            Answer health = Browserless.visitorOf(server.address()).get("/health/ready");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.json().get("status").asText()).isEqualTo("DOWN");
            assertThat(Browserless.visitorOf(server.address())
                            .get("/health/live")
                            .status())
                    .as("nobody is to restart it")
                    .isEqualTo(200);
            manyAtOnce(shirin, "/en/learning")
                    .forEach(answer -> assertThat(answer.status()).isEqualTo(503));
            assertThat(shirin.asProgram().get("/api/v1/me").json().get("status").asInt())
                    .isEqualTo(503);

            database.line().mend();

            assertThat(shirin.submit(told.form("/note")).isRedirect()).isTrue();
            assertThat(shirin.get(LESSON).words("aside.note")).isEqualTo(NOTE);
            assertThat(Browserless.visitorOf(server.address())
                            .get("/health/ready")
                            .status())
                    .isEqualTo(200);
            manyAtOnce(shirin, "/en/learning")
                    .forEach(answer -> assertThat(answer.status()).isEqualTo(200));
        }
    }

    private static Stream<Answer> manyAtOnce(Browserless who, String page) {
        return IntStream.range(0, 10)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> {
                    long start = System.nanoTime();
                    Answer answer = who.get(page);
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
                    return answer;
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join);
    }

    /** The same kind of database as the suite's, at the end of a line. */
    private static final class Distant implements AutoCloseable {
        private final AutoCloseable database;
        private final Relay line;
        private final String address;

        Distant(Path folder) throws IOException, SQLException {
            if (Server.database() == Server.Database.POSTGRESQL) {
                var postgres = Postgres.listeningAnywhere();
                String direct = postgres.emptyDatabase("distant");
                int port = Integer.parseInt(direct.replaceFirst(".*://[^:/]+:(\\d+)/.*", "$1"));
                database = postgres;
                line = Relay.to(port);
                address = direct.replaceFirst(":" + port + "/", ":" + line.port() + "/");
            } else {
                var h2 = org.h2.tools.Server.createTcpServer(
                                "-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                        .start();
                database = h2::stop;
                line = Relay.to(h2.getPort());
                address = "jdbc:h2:tcp://localhost:" + line.port()
                        + "/./distant;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
            }
        }

        Relay line() {
            return line;
        }

        String address() {
            return address;
        }

        String user() {
            return Server.database().name().toLowerCase(Locale.ROOT).replace("postgresql", Postgres.USER);
        }

        @Override
        public void close() throws Exception {
            line.close();
            database.close();
        }
    }
}
