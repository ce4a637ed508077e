package org.setu.app;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.setu.shared.MadeOnce;

/** Brings the database to this version's tables. Several nodes may try at once: Flyway's lock lets one do it. */
@MadeOnce
class Migrations {
    @Resource(lookup = "jdbc/setu")
    @SuppressWarnings("NullAway.Init") // the container fills it
    private DataSource database;

    /** @throws IllegalStateException when no migration is found: Flyway itself would only write that into the log */
    void run() throws SQLException {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (isPostgres()) {
            checkAddress();
            locations.add("classpath:db/postgresql");
        }
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .load();
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("No migrations found in " + locations);
        }
        flyway.migrate();
    }

    /** EclipseLink binds an absent UUID as text, which PostgreSQL takes for a uuid column only if texts come without a type. */
    private void checkAddress() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getURL().contains("stringtype=unspecified")) {
                throw new IllegalStateException("Setu does not start. Add stringtype=unspecified to SETU_DB_URL, as in "
                        + "jdbc:postgresql://db.example:5432/setu?stringtype=unspecified");
            }
        }
    }

    private boolean isPostgres() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
