package org.setu.app;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.setu.shared.MadeOnce;

/**
 * Brings the database to this version's tables. Several nodes may try at once: Flyway's lock lets one do it. Where the newest migration
 * is on record already, as at nearly every start, Flyway is not even loaded: it costs a second.
 */
@MadeOnce
class Migrations {
    /** The newest migration in db/migration; a test holds it to the files. */
    static final String NEWEST = "026";

    /** The newest in db/postgresql. */
    static final String NEWEST_FOR_POSTGRES = "014.1";

    private static final String HISTORY = "flyway_schema_history";

    @Resource(lookup = "jdbc/setu")
    @SuppressWarnings("NullAway.Init") // the container fills it
    private DataSource database;

    /** @throws IllegalStateException when no migration is found: Flyway itself would only write that into the log */
    void run() throws SQLException {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        List<String> newest = new ArrayList<>(List.of(NEWEST));
        if (isPostgres()) {
            checkAddress();
            locations.add("classpath:db/postgresql");
            newest.add(NEWEST_FOR_POSTGRES);
        }
        if (!areOnRecord(newest)) {
            migrate(locations);
        }
    }

    private boolean areOnRecord(List<String> versions) throws SQLException {
        try (var connection = database.getConnection()) {
            return areOnRecord(connection, versions);
        }
    }

    static boolean areOnRecord(Connection connection, List<String> versions) throws SQLException {
        try (var history = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!history.next()) {
                return false;
            }
            String question = "select count(*) from \"" + HISTORY + "\" where \"success\" and \"version\" = ?";
            try (var select = connection.prepareStatement(question)) {
                for (String version : versions) {
                    select.setString(1, version);
                    try (var count = select.executeQuery()) {
                        if (!count.next() || count.getInt(1) == 0) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }
    }

    private void migrate(List<String> locations) {
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
