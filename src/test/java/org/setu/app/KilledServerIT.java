package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.EmbeddedDatabase;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

@Tag("h2")
class KilledServerIT {
    @Test
    void aServerThatIsKilledRightAfterItsFirstStartHasLostNothing() throws SQLException {
        try (var server = OwnServer.onItsOwnDatabase("killed")) {
            server.start();
            var amina = Browserless.visitorOf(server.address()).signedInAs(People.OFFICIAL);
            String token = amina.cookies().getOrDefault("setu_access", "");
            server.kill();

            long migrations = migrationsIn(server);
            assertThat(migrations).isPositive();

            server.start();
            assertThat(amina.get("/en/learning").status()).isEqualTo(200);
            assertThat(amina.cookies()).as("the token of before still counts").containsEntry("setu_access", token);
            assertThat(amina.asProgram().get("/api/v1/me").status()).isEqualTo(200);
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
