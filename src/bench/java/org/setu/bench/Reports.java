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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/**
 * The report of completions as a programme manager meets it, through the server, on PostgreSQL with 100,000 learners: an enrolment, 40 facts
 * (four of them marks) and a posting each, and a certificate for each third.
 */
final class Reports {
    private static final int LEARNERS = 100_000;
    private static final String REPORT = "/en/reports/completions";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Reports() {}

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var database = Postgres.listeningAnywhere()) {
            String address = database.emptyDatabase("reports");
            try (var server = OwnServer.on(address, "reports").with("SETU_DEMO", "true")) {
                server.start();
                fill(address);
                Map<String, String> cookies = Browserless.visitorOf(server.address())
                        .signedInAs(People.ADMIN)
                        .cookies();
                var node = Node.of(server);
                var report = new Report(server.address(), cookies);
                report.ask(REPORT);
                say.accept("| report | first byte ms | whole ms | KB |");
                say.accept("|---|---|---|---|");
                say.accept(report.ask(REPORT).row("first page and its counts"));
                say.accept(report.ask(REPORT + "?sort=result").row("sorted by result"));
                say.accept(report.ask(REPORT + "?page=2000").row("page 2,000"));
                say.accept("");
                say.accept("Memory before the export: " + node.memory());
                say.accept("");
                say.accept("| export | first byte ms | whole ms | KB |");
                say.accept("|---|---|---|---|");
                say.accept(report.ask(REPORT + ".csv").row("all rows as CSV"));
                say.accept("");
                say.accept("Memory after the export: " + node.memory());
            }
        }
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

    private static void fill(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address, Postgres.USER, Postgres.USER);
                var statement = connection.createStatement()) {
            for (String sql : SQL) {
                statement.execute(sql.formatted(LEARNERS));
            }
        }
    }

    /** What a year of a country leaves behind, written by the database itself. */
    private static final List<String> SQL = List.of("""
            create temporary table person as
            select n, md5('account ' || n)::uuid as account, md5('enrolment ' || n)::uuid as enrolment,
                timestamp with time zone '2026-01-01 04:00:00+00' + n * interval '5 minutes' as began
            from generate_series(1, %d) n
            """, """
            create temporary table revision as
            select e.slug, e.revision_id from learning_enrolment e where e.slug = 'mainstreaming-migration' limit 1
            """, """
            create temporary table place as
            select id, row_number() over (order by slug) - 1 as k, count(*) over () as many from institutions_institution
            """, """
            insert into identity_account (id, email, email_confirmed_at, name_en, name_bn, kind, language, password_hash, created_at, version)
            select account, 'learner' || n || '@bench.example', began, 'Learner ' || n, 'শিক্ষার্থী ' || n, 'GOVERNMENT', 'bn', '-', began, 1
            from person
            """, """
            insert into institutions_posting (id, account_id, institution_id, position, claimed_at, confirmed_at)
            select md5('posting ' || n)::uuid, account, place.id, 'Officer', began, case when n %% 3 = 0 then began end
            from person join place on place.k = n %% place.many
            """, """
            insert into learning_enrolment (id, account_id, slug, revision_id, enrolled_at, completed_at, version)
            select enrolment, account, slug, revision_id, began, case when n %% 3 = 0 then began + interval '20 days' end, 1
            from person, revision
            """, """
            insert into learning_progress (enrolment_id, percent, seconds, last_at, version)
            select enrolment, case when n %% 3 = 0 then 100 else n %% 100 end, 3600, began + interval '20 days', 1 from person
            """, """
            insert into learning_fact (id, enrolment_id, account_id, kind, lesson, activity, amount, occurred_at, received_at)
            select md5('fact ' || n || ' ' || f)::uuid, enrolment, account, case when f %% 10 = 0 then 'MARK' else 'READ' end,
                'a' || f %% 8 + 1 || '/lesson', case when f %% 10 = 0 then 'a' || f / 10 || '-quiz' end,
                case when f %% 10 = 0 then 50 + (n + f) %% 51 end, began + f * interval '1 hour', began + f * interval '1 hour'
            from person, generate_series(1, 40) f
            """, """
            insert into learning_completion (id, enrolment_id, account_id, slug, revision_id, outcome, reasons, institution_id, at)
            select md5('completion ' || n)::uuid, enrolment, account, slug, revision_id, 'CERTIFICATE', '[]', place.id, began + interval '20 days'
            from person join place on place.k = n %% place.many, revision
            where n %% 3 = 0
            """, """
            insert into certificates_certificate (number, code, enrolment_id, account_id, kind, slug, revision_id, revision_number, minutes,
                detail, holder_salt, holder_hash, issued_at)
            select 'BENCH-' || n, md5('code ' || n), enrolment, account, 'COMPLETION', slug, revision_id, 1, 300, '{}', '-', '-',
                began + interval '20 days'
            from person, revision
            where n %% 3 = 0
            """, "analyze");
}
