package org.setu.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/**
 * What reporting adds to a learner's write: the same answer is saved again and again, in turns with nobody at the reports and with a manager who opens one
 * report after the other. Told are what the database is made to write for each answer, which is the cost of the write itself, and how long it takes, in
 * which the manager's own share of the processors shows.
 */
public final class WriteBesideReports {
    private static final int ENROLMENTS = 100_000;
    private static final int ROUNDS = 3;
    private static final Duration WARM = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final List<String> REPORTS = List.of(
            "/en/reports/completions",
            "/en/reports/completions/summary",
            "/en/reports/capacity",
            "/en/reports/meeting",
            "/en/reports/needs",
            "/en/reports/learning");

    private WriteBesideReports() {}

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.WriteBesideReports}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String address = postgres.emptyDatabase("writes");
            try (var server = OwnServer.on(address, "writes").withEveryCourse().with("SETU_DEMO", "true");
                    Connection connection = DriverManager.getConnection(address, Postgres.USER, Postgres.USER)) {
                server.start();
                new ReportWorld(ENROLMENTS).fill(address);
                Learner learner =
                        Learner.at(server.address(), 0).enrolled().seated().signedIn();
                var rounds = new ArrayList<Round>();
                for (int round = 0; round < ROUNDS; round++) {
                    rounds.add(round(server, connection, learner, false));
                    rounds.add(round(server, connection, learner, true));
                }
                say.accept(
                        "| round | reports read | answers | p50 ms | p95 ms | rows written for an answer | WAL bytes for an answer |");
                say.accept("|---|---|---|---|---|---|---|");
                for (int at = 0; at < rounds.size(); at++) {
                    say.accept(rounds.get(at).row(at / 2 + 1));
                }
            }
        }
    }

    /**
     * @param reports how many were read meanwhile
     * @param rows inserted, changed or deleted for one answer, without those that note who looked at a report
     */
    private record Round(int reports, Figures answers, double rows, double logBytes) {
        String row(int number) {
            return String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %.1f | %.1f | %.2f | %.0f |",
                    number,
                    reports,
                    answers.micros().length,
                    answers.millis(0.5),
                    answers.millis(0.95),
                    rows,
                    logBytes);
        }
    }

    private static Round round(OwnServer server, Connection connection, Learner learner, boolean beside)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        learner.signedIn();
        var reading = new AtomicBoolean(beside);
        var read = new AtomicInteger();
        var manager = new Thread(() -> {
            Browserless admin = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);
            while (reading.get()) {
                int next = read.getAndIncrement();
                if (admin.get(REPORTS.get(next % REPORTS.size())).status() != 200) {
                    throw new IllegalStateException("No report");
                }
            }
        });
        manager.start();
        long rows = rows(connection);
        long looks = FilledServer.number(connection, "select count(*) from reporting_access");
        long log = log(connection);
        var answered = new AtomicInteger();
        Figures figures;
        try (var wire = new Wire(server.address())) {
            figures = new Load(WARM, MEASURED, () -> Duration.ZERO).of(List.of(() -> {
                wire.send(Wire.post(
                                learner.questionPath(), learner.cookies(), "application/json", learner.nextAnswer()))
                        .mustSay(200, "\"saved\"");
                answered.incrementAndGet();
            }));
        }
        reading.set(false);
        manager.join();
        // What sessions have counted, PostgreSQL tells with a delay.
        Thread.sleep(2_000);
        long noted = FilledServer.number(connection, "select count(*) from reporting_access") - looks;
        return new Round(
                read.get(),
                figures,
                (double) (rows(connection) - rows - noted) / answered.get(),
                (double) (log(connection) - log) / answered.get());
    }

    private static long rows(Connection connection) throws SQLException {
        return FilledServer.number(connection, """
                select tup_inserted + tup_updated + tup_deleted from pg_stat_database where datname = current_database()""");
    }

    private static long log(Connection connection) throws SQLException {
        return FilledServer.number(connection, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
    }
}
