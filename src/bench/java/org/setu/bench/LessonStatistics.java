package org.setu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.shared.Slug;

/**
 * The statistics of lessons as a trainer meets them, through the server, on PostgreSQL with 1,000,000 facts of learners of the first course, who stop in
 * all of its lessons. The facts are laid into the database as browsers report them, and the readings derived by the server itself.
 */
public final class LessonStatistics {
    private static final long FACTS = 1_000_000;
    private static final int SECONDS_FACTS = 8;
    private static final int ROUNDS = 30;
    private static final Slug COURSE = new Slug("mainstreaming-migration");
    private static final String PAGE = "/en/authoring/" + COURSE + "/lesson-statistics";
    private static final String WAITING = "select count(*) from learning_underived";

    private final String database;
    private final Consumer<String> say;

    private LessonStatistics(String database, Consumer<String> say) {
        this.database = database;
        this.say = say;
    }

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.LessonStatistics}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String address = postgres.emptyDatabase("lesson_statistics");
            try (var server = OwnServer.on(address, "lesson-statistics")
                    .with("SETU_DEMO", "true")
                    .withEveryCourse()) {
                server.start();
                new LessonStatistics(address, say).measure(server);
            }
        }
    }

    private void measure(OwnServer server) throws SQLException, InterruptedException {
        var trainer = Browserless.visitorOf(server.address()).signedInAs(People.TRAINER);
        Map<String, Double> few = asked(trainer);
        try (var connection = DriverManager.getConnection(database, Postgres.USER, Postgres.USER)) {
            fill(connection);
            long facts = number(
                    connection,
                    "select count(*) from learning_fact f join learning_enrolment e on e.id = f.enrolment_id where e.slug = '"
                            + COURSE + "'");
            say.accept(derived(connection, facts));
            Map<String, Double> many = asked(trainer);
            say.accept("");
            say.accept("| page | ms, the demonstration’s learners | ms, %,d facts |".formatted(facts));
            say.accept("|---|---|---|");
            many.forEach((page, millis) -> say.accept(
                    String.format(Locale.ROOT, "| %s | %.1f | %.1f |", page, few.getOrDefault(page, 0.0), millis)));
        }
    }

    /** Medians, in milliseconds. */
    private static Map<String, Double> asked(Browserless trainer) {
        var pages = new LinkedHashMap<String, Double>();
        pages.put("all lessons", median(trainer, PAGE));
        pages.put("one lesson", median(trainer, PAGE + "/a1/two-way-link"));
        pages.put("all as CSV", median(trainer, PAGE + ".csv"));
        return pages;
    }

    private static double median(Browserless trainer, String page) {
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

    private static String derived(Connection connection, long facts) throws SQLException, InterruptedException {
        long begin = 0;
        long all = number(connection, WAITING);
        long waiting = all;
        while (waiting > 0) {
            Thread.sleep(250);
            long now = number(connection, WAITING);
            if (begin == 0 && now < waiting) {
                begin = System.nanoTime();
            }
            waiting = now;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return String.format(
                Locale.ROOT,
                "%,d facts of %,d learners; %,d readings, derived by one node in %.0f s",
                facts,
                all,
                number(connection, "select count(*) from learning_reading"),
                (System.nanoTime() - begin) / 1e9);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        List<Lesson> lessons = lessons();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table script (place integer, lesson varchar(64), step integer, block varchar(64))");
            script(connection, lessons);
            for (String sql : SQL) {
                statement.execute(sql.formatted(learners(lessons), lessons.size()));
            }
        }
    }

    private static List<Lesson> lessons() {
        CourseContent course = new CourseFolder(Path.of("courses")).content(COURSE, new Findings());
        return course.lessons().toList();
    }

    /** As many as it takes: one of so many stops in each lesson. */
    private static long learners(List<Lesson> lessons) {
        long ofOneInEach = 0;
        for (int last = 1; last <= lessons.size(); last++) {
            ofOneInEach += lessons.stream()
                    .limit(last)
                    .mapToLong(LessonStatistics::facts)
                    .sum();
        }
        return FACTS * lessons.size() / ofOneInEach;
    }

    private static long facts(Lesson lesson) {
        return lesson.sourceText().blocks().size() + SECONDS_FACTS;
    }

    private static void script(Connection connection, List<Lesson> lessons) throws SQLException {
        try (var insert = connection.prepareStatement("insert into script values (?, ?, ?, ?)")) {
            for (int place = 0; place < lessons.size(); place++) {
                Lesson lesson = lessons.get(place);
                int step = 0;
                for (Block block : lesson.sourceText().blocks()) {
                    add(insert, place, lesson, step++, block.id().value());
                }
                for (int more = 0; more < SECONDS_FACTS; more++) {
                    add(insert, place, lesson, step++, null);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int place, Lesson lesson, int step, @Nullable String block)
            throws SQLException {
        insert.setInt(1, place);
        insert.setString(2, lesson.address());
        insert.setInt(3, step);
        insert.setString(4, block);
        insert.addBatch();
    }

    private static final List<String> SQL = List.of(
            """
            create temporary table person as
            select n, n %% %2$d as last, md5('account ' || n)::uuid as account, md5('enrolment ' || n)::uuid as enrolment,
                timestamp with time zone '2026-01-01 04:00:00+00' + n * interval '30 minutes' as began
            from generate_series(1, %1$d) n
            """,
            """
            create temporary table revision as
            select slug, id from courses_revision where slug = 'mainstreaming-migration' order by number desc limit 1
            """,
            """
            insert into identity_account (id, email, email_confirmed_at, name_en, name_bn, kind, language, password_hash, created_at, version)
            select account, 'learner' || n || '@bench.example', began, 'Learner ' || n, 'শিক্ষার্থী ' || n, 'GOVERNMENT', 'bn', '-', began, 1
            from person
            """,
            """
            insert into learning_enrolment (id, account_id, slug, revision_id, enrolled_at, version)
            select enrolment, account, slug, id, began, 1 from person, revision
            """,
            // Of the lesson in which somebody stops, the first blocks alone were read.
            """
            insert into learning_fact (id, enrolment_id, account_id, kind, lesson, block, amount, occurred_at, received_at)
            select md5('fact ' || n || ' ' || place || ' ' || step)::uuid, enrolment, account,
                case when block is null then 'SECONDS' else 'READ' end, lesson, block,
                case when block is null then 20 + n %% 60 end,
                began + place * interval '20 minutes' + step * interval '15 seconds',
                began + place * interval '20 minutes' + step * interval '15 seconds'
            from person join script on place <= last
            where place < last or block is null or step <= n %% 5
            """,
            """
            insert into learning_progress (enrolment_id, percent, seconds, last_at, version)
            select enrolment, 10, 600, began + last * interval '20 minutes', 1 from person
            """,
            "insert into learning_underived (enrolment_id) select enrolment from person",
            "analyze");
}
