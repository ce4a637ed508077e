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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/**
 * The reports as a programme manager meets them, through the server, on PostgreSQL with 100,000 learners at 5,000 institutions: an enrolment, 40 facts
 * (four of them marks) and a posting each; for each third a certificate, both tests with their competencies, and a level in each of these that was
 * confirmed; each institution needs two people for each.
 */
public final class Reports {
    private static final int LEARNERS = 100_000;
    private static final int INSTITUTIONS = 5_000;
    private static final int TIMES = 20;
    private static final double SLOW = 0.95;
    /** What every number on capacity rests on, without tree, areas or page. */
    private static final String REFERENCE = """
            select t.institution_id, count(distinct c.account_id)
            from certificates_certificate c join institutions_posting t on t.account_id = c.account_id and t.confirmed_at is not null
            where c.kind = 'COMPLETION' and c.revoked_at is null
            group by t.institution_id""";

    private static final String REPORT = "/en/reports/completions";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Reports() {}

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Reports}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var database = Postgres.listeningAnywhere()) {
            String address = database.emptyDatabase("reports");
            try (var server = OwnServer.on(address, "reports").withEveryCourse().with("SETU_DEMO", "true")) {
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
                say.accept(report.ask(REPORT + ".xlsx").row("all rows as XLSX"));
                say.accept("");
                say.accept("Memory after the export: " + node.memory());
                say.accept("");
                pages(report, address, say);
            }
        }
    }

    /** Each page often, one client; held against one query of plain JDBC in the same run. */
    private static void pages(Report report, String database, Consumer<String> say)
            throws IOException, SQLException, InterruptedException {
        double reference = reference(database);
        say.accept(String.format(
                Locale.ROOT, "One query of plain JDBC over all certificates and postings: %.0f ms", reference));
        say.accept("");
        say.accept("| page | p50 ms | p95 ms | p50 of the query |");
        say.accept("|---|---|---|---|");
        String course = "?course=mainstreaming-migration";
        for (String path : List.of(
                REPORT,
                REPORT + course,
                REPORT + "?asOf=2026-06",
                REPORT + "/summary",
                REPORT + "/summary" + course + "&compareFrom=2026-01-01&compareTo=2026-06-30",
                REPORT + ".pdf",
                "/en/reports/capacity",
                "/en/reports/capacity/gaps?area=P4",
                "/en/reports/capacity/people?area=P4",
                "/en/reports/capacity.csv",
                "/en/reports/meeting",
                "/en/reports/needs",
                "/en/reports/needs/people",
                "/en/reports/learning",
                "/en/reports/learning" + course,
                "/en/reports/people")) {
            double[] millis = new double[TIMES];
            report.ask(path);
            for (int time = 0; time < TIMES; time++) {
                millis[time] = report.ask(path).wholeMillis();
            }
            Arrays.sort(millis);
            double half = millis[TIMES / 2];
            say.accept(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f |",
                    path,
                    half,
                    millis[(int) (TIMES * SLOW) - 1],
                    half / reference));
        }
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

    private static void fill(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address, Postgres.USER, Postgres.USER);
                var statement = connection.createStatement()) {
            for (String sql : SQL) {
                statement.execute(sql.formatted(LEARNERS, INSTITUTIONS));
            }
            for (String table :
                    List.of("assessment_measure", "needs_need", "needs_assessment", "certificates_certificate")) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    if (count.getLong(1) < INSTITUTIONS) {
                        throw new IllegalStateException(
                                "Nothing to report on: " + table + " has " + count.getLong(1) + " rows");
                    }
                }
            }
        }
    }

    /** What a year of a country leaves behind, written by the database itself. */
    private static final List<String> SQL =
            List.of("""
            create temporary table person as
            select n, md5('account ' || n)::uuid as account, md5('enrolment ' || n)::uuid as enrolment,
                timestamp with time zone '2026-01-01 04:00:00+00' + n * interval '5 minutes' as began
            from generate_series(1, %1$d) n
            """, """
            create temporary table test as
            select quiz, row_number() over (order by quiz desc) - 1 as place from (
                select distinct m.quiz from assessment_measure m
                join learning_enrolment e on e.id = m.enrolment_id and e.slug = 'mainstreaming-migration') t
            """, """
            create temporary table competency as
            select distinct m.competency from assessment_measure m
            join learning_enrolment e on e.id = m.enrolment_id and e.slug = 'mainstreaming-migration'
            """, """
            create temporary table revision as
            select e.slug, e.revision_id from learning_enrolment e where e.slug = 'mainstreaming-migration' limit 1
            """, """
            insert into institutions_institution (id, parent_id, slug, name_en, name_bn, kind, version)
            select md5('institution ' || n)::uuid,
                case when n > 510 then md5('institution ' || (11 + n %% 500))::uuid when n > 10 then md5('institution ' || (1 + n %% 10))::uuid end,
                'bench-' || n, 'Institution ' || n, 'প্রতিষ্ঠান ' || n,
                case when n > 510 then 'DISTRICT_OFFICE' when n > 10 then 'DEPARTMENT' else 'MINISTRY' end, 1
            from generate_series(1, %2$d) n
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
            insert into learning_fact (id, enrolment_id, account_id, kind, activity, amount, detail, occurred_at, received_at)
            select md5('test ' || n || ' ' || t.quiz)::uuid, enrolment, account, 'MARK', t.quiz, 30 + (n * 7 + t.place * 11) %% 30 + t.place * 20,
                'measured', began + t.place * interval '19 days', began + t.place * interval '19 days'
            from person, test t
            where n %% 3 = 0
            """, """
            insert into assessment_measure (id, attempt_id, enrolment_id, quiz, competency, points, possible)
            select md5('measure ' || n || ' ' || t.quiz || ' ' || c.competency)::uuid, md5('test ' || n || ' ' || t.quiz)::uuid, enrolment, t.quiz,
                c.competency, (n + t.place) %% 3, 2
            from person, test t, competency c
            where n %% 3 = 0
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
            """, """
            insert into needs_need (id, institution_id, competency, least_level, least_people, set_by, set_at, version)
            select md5('need ' || p.k || ' ' || c.competency)::uuid, p.id, c.competency, 3, 2, p.id, now(), 1
            from place p, competency c
            on conflict do nothing
            """, """
            insert into needs_assessment (id, account_id, competency, said_level, evidence, said_at, confirmed_level, confirmed_by, confirmed_at, version)
            select md5('assessment ' || n || ' ' || c.competency)::uuid, account, c.competency, 3, '', began, 1 + n %% 4, account, began, 1
            from person, competency c
            where n %% 3 = 0
            """, "analyze");
}
