package org.setu.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/** A server on PostgreSQL with the demonstration's people and every course, and the way into its database, which a benchmark fills. */
final class FilledServer implements AutoCloseable {
    private static final int ROUNDS = 30;

    private final Postgres postgres;
    private final String database;
    private final OwnServer server;
    private final Browserless trainer;

    private FilledServer(Postgres postgres, String database, OwnServer server) {
        this.postgres = postgres;
        this.database = database;
        this.server = server;
        trainer = Browserless.visitorOf(server.address()).signedInAs(People.TRAINER);
    }

    /** @param name of its database and its folder */
    static FilledServer called(String name) throws IOException, SQLException {
        var postgres = Postgres.listeningAnywhere();
        String database = postgres.emptyDatabase(name);
        return new FilledServer(
                postgres,
                database,
                OwnServer.on(database, name)
                        .with("SETU_DEMO", "true")
                        .withEveryCourse()
                        .start());
    }

    String address() {
        return server.address();
    }

    Browserless trainer() {
        return trainer;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database, Postgres.USER, Postgres.USER);
    }

    /** How long the trainer waits for a page, in milliseconds. */
    double median(String page) {
        var millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            if (trainer.get(page).status() != 200) {
                throw new IllegalStateException(page + " was not answered");
            }
            millis[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until a query that counts what is left answers with nothing: so many seconds after it began to grow less. */
    static double secondsUntilNothingIsLeft(Connection connection, String query)
            throws SQLException, InterruptedException {
        long begin = 0;
        long left = number(connection, query);
        while (left > 0) {
            Thread.sleep(250);
            long now = number(connection, query);
            if (begin == 0 && now < left) {
                begin = System.nanoTime();
            }
            left = now;
        }
        return begin == 0 ? 0 : (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() throws IOException {
        try (postgres) {
            server.close();
        }
    }
}
