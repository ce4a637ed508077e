package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.EmbeddedDatabase;
import org.setu.fixtures.Postgres;

/** An empty database, whichever of the two it is, comes to the same tables. */
class MigrationsTest {
    private static final String H2 = EmbeddedDatabase.inMemory("migrations") + ";DB_CLOSE_DELAY=-1";

    @Test
    void anEmptyH2TakesEveryMigration() {
        assertThat(migrate(H2, EmbeddedDatabase.USER, "", "classpath:db/migration").success)
                .isTrue();
        assertThat(migrate(H2, EmbeddedDatabase.USER, "", "classpath:db/migration").migrationsExecuted)
                .isZero();
    }

    @Test
    void anEmptyPostgresTakesEveryMigrationAndHasTheSameColumns() throws IOException, SQLException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String address = postgres.emptyDatabase("migrations");
            migrate(H2, EmbeddedDatabase.USER, "", "classpath:db/migration");
            assertThat(migrate(
                                    address,
                                    Postgres.USER,
                                    Postgres.USER,
                                    "classpath:db/migration",
                                    "classpath:db/postgresql")
                            .success)
                    .isTrue();

            assertThat(columns(address, Postgres.USER, Postgres.USER))
                    .isNotEmpty()
                    .isEqualTo(columns(H2, EmbeddedDatabase.USER, ""));
        }
    }

    private static MigrateResult migrate(String address, String user, String password, String... locations) {
        return Flyway.configure()
                .dataSource(address, user, password)
                .locations(locations)
                .load()
                .migrate();
    }

    private static TreeSet<String> columns(String address, String user, String password) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(address, user, password);
                var found = connection.getMetaData().getColumns(null, "public", null, null)) {
            while (found.next()) {
                columns.add((found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"))
                        .toLowerCase(Locale.ROOT));
            }
        }
        columns.removeIf(column -> !Sources.tables().contains(column.split("\\.")[0]));
        return columns;
    }
}
