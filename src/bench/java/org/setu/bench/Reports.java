package org.setu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/**
 * The reports as a programme manager meets them, through the server, on PostgreSQL with {@link ReportWorld}s of three sizes. The first look at a large one
 * reads everything into memory; the pages after it are measured by themselves.
 */
public final class Reports {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int TIMES = 20;
    private static final int CLIENTS = 20;
    private static final double SLOW = 0.95;
    /** What every number on capacity rests on, without tree, areas or page. */
    private static final String REFERENCE = """
            select t.institution_id, count(distinct c.account_id)
            from certificates_certificate c join institutions_posting t on t.account_id = c.account_id and t.confirmed_at is not null
            where c.kind = 'COMPLETION' and c.revoked_at is null
            group by t.institution_id""";

    private static final String REPORT = "/en/reports/completions";
    private static final String COURSE = "?course=mainstreaming-migration";
    private static final List<String> PAGES = List.of(
            REPORT,
            REPORT + COURSE,
            REPORT + "?q=learner+77",
            REPORT + "?sort=-result&page=200",
            REPORT + "?asOf=2026-06",
            REPORT + "/summary",
            REPORT + "/summary" + COURSE + "&compareFrom=2026-01-01&compareTo=2026-06-30",
            REPORT + ".pdf",
            "/en/reports/capacity",
            "/en/reports/capacity/gaps?area=P4",
            "/en/reports/capacity/people?area=P4",
            "/en/reports/capacity.csv",
            "/en/reports/meeting",
            "/en/reports/needs",
            "/en/reports/needs/people",
            "/en/reports/learning",
            "/en/reports/learning" + COURSE,
            "/en/reports/reach",
            "/en/reports/people");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Reports() {}

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Reports}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var database = Postgres.listeningAnywhere()) {
            for (int enrolments : SIZES) {
                String address = database.emptyDatabase("reports" + enrolments);
                try (var server = OwnServer.on(address, "reports" + enrolments)
                        .withEveryCourse()
                        .with("SETU_DEMO", "true")) {
                    server.start();
                    new ReportWorld(enrolments).fill(address);
                    say.accept(String.format(Locale.ROOT, "%,d enrolments", enrolments));
                    say.accept("");
                    measure(server, address, say);
                }
            }
        }
    }

    static void measure(OwnServer server, String database, Consumer<String> say)
            throws IOException, SQLException, InterruptedException {
        Map<String, String> cookies =
                Browserless.visitorOf(server.address()).signedInAs(People.ADMIN).cookies();
        var node = Node.of(server);
        var report = new Report(server.address(), cookies);
        say.accept("Memory before the first report: " + node.memory());
        say.accept(report.ask(REPORT).row("the first report of all"));
        say.accept("Memory after it: " + node.memory());
        say.accept("");
        pages(report, database, say);
        twentyAtOnce(report, say);
        say.accept("Memory before the exports: " + node.memory());
        say.accept("");
        say.accept("| export | first byte ms | whole ms | KB |");
        say.accept("|---|---|---|---|");
        say.accept(report.ask(REPORT + ".csv" + COURSE).row("rows of one course as CSV"));
        say.accept(report.ask(REPORT + ".xlsx" + COURSE).row("rows of one course as XLSX"));
        say.accept("");
        say.accept("Memory after the exports: " + node.memory());
        say.accept("");
    }

    /** Each page often, one client; held against one query of plain JDBC in the same run. */
    private static void pages(Report report, String database, Consumer<String> say)
            throws IOException, SQLException, InterruptedException {
        double reference = reference(database);
        say.accept(String.format(
                Locale.ROOT, "One query of plain JDBC over all certificates and postings: %.0f ms", reference));
        say.accept("");
        say.accept("| page | p50 ms | p95 ms | KB | p50 of the query |");
        say.accept("|---|---|---|---|---|");
        for (String path : PAGES) {
            double[] millis = new double[TIMES];
            long bytes = report.ask(path).bytes();
            for (int time = 0; time < TIMES; time++) {
                millis[time] = report.ask(path).wholeMillis();
            }
            Arrays.sort(millis);
            double half = millis[TIMES / 2];
            say.accept(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %d | %.2f |",
                    path,
                    half,
                    millis[(int) (TIMES * SLOW) - 1],
                    bytes / 1024,
                    half / reference));
        }
        say.accept("");
    }

    /** The largest one, by as many managers at the same moment. */
    private static void twentyAtOnce(Report report, Consumer<String> say) throws InterruptedException {
        var millis = new ConcurrentLinkedQueue<Long>();
        var failures = new ConcurrentLinkedQueue<Exception>();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int time = 0; time < CLIENTS * TIMES / 2; time++) {
            clients.execute(() -> {
                try {
                    millis.add(report.ask(REPORT + "/summary").wholeMillis());
                } catch (IOException | InterruptedException failed) {
                    failures.add(failed);
                }
            });
        }
        clients.shutdown();
        clients.awaitTermination(10, TimeUnit.MINUTES);
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        say.accept(String.format(
                Locale.ROOT,
                "%d clients at once, completions in numbers: n %d, p50 %d ms, p95 %d ms, longest %d ms, failed %d",
                CLIENTS,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * SLOW)],
                sorted[sorted.length - 1],
                failures.size()));
        say.accept("");
    }

    private static double reference(String database) throws SQLException {
        double[] millis = new double[TIMES];
        try (var connection = DriverManager.getConnection(database, Postgres.USER, Postgres.USER);
                var statement = connection.createStatement()) {
            for (int time = 0; time < TIMES; time++) {
                long begin = System.nanoTime();
                try (var rows = statement.executeQuery(REFERENCE)) {
                    while (rows.next()) {
                        rows.getLong(2);
                    }
                }
                millis[time] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private record Asked(long firstByteMillis, long wholeMillis, long bytes) {
        String row(String what) {
            return String.format(
                    Locale.ROOT, "| %s | %d | %d | %d |", what, firstByteMillis, wholeMillis, bytes / 1024);
        }
    }

    private record Report(String address, Map<String, String> cookies) {
        Asked ask(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header(
                            "Cookie",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")))
                    .build();
            long begin = System.nanoTime();
            var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " was answered with " + answer.statusCode());
            }
            try (InputStream body = answer.body()) {
                long bytes = body.read() < 0 ? 0 : 1;
                long first = System.nanoTime();
                bytes += body.transferTo(OutputStream.nullOutputStream());
                return new Asked((first - begin) / 1_000_000, (System.nanoTime() - begin) / 1_000_000, bytes);
            }
        }
    }
}
