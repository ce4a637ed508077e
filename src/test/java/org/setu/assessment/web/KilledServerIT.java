package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.EmbeddedDatabase;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

@Tag("h2")
class KilledServerIT {
    private static final int ANSWERED = 5;

    @Test
    void aServerThatIsKilledInTheMiddleOfAQuizHasLostNothing() throws SQLException {
        try (var server = OwnServer.onItsOwnDatabase("killed").start()) {
            var shirin = Browserless.visitorOf(server.address()).signedInAs(People.CIVIL);
            String token = shirin.cookies().getOrDefault("setu_access", "");
            var taker = QuizTaker.of(shirin, "bn");
            String attempt = taker.start("a2-quiz");
            for (int number = 1; number <= ANSWERED; number++) {
                Answer receipt = taker.autosave(QuizTaker.firstAnswers(taker.get(attempt + "/" + number)));
                assertThat(receipt.status()).isEqualTo(200);
            }
            server.kill();

            long migrations = migrationsIn(server);
            assertThat(migrations).isPositive();

            server.start();
            Answer page = taker.get(attempt + "/1");
            assertThat(page.page().select(".questions li.answered, .questions li.partly"))
                    .as("every answer that was acknowledged")
                    .hasSize(ANSWERED);
            assertThat(page.words("[role=status].saved")).startsWith("সার্ভারে সংরক্ষিত");
            assertThat(shirin.cookies()).as("the token of before still counts").containsEntry("setu_access", token);
            assertThat(shirin.asProgram().get("/api/v1/me").status()).isEqualTo(200);
            server.stop();
            assertThat(migrationsIn(server)).isEqualTo(migrations);
        }
    }

    private static long migrationsIn(OwnServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        EmbeddedDatabase.in(server.dataDirectory()), EmbeddedDatabase.USER, "");
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select count(*) from \"flyway_schema_history\" where \"success\"")) {
            result.next();
            return result.getLong(1);
        }
    }
}
