package org.setu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import org.setu.shared.Slug;

/**
 * The statistics of lessons as a trainer meets them, through the server, on PostgreSQL with 1,000,000 facts of learners of the first course, who stop in
 * all of its lessons. The facts are laid into the database as browsers report them, and the readings derived by the server itself.
 */
public final class LessonStatistics {
    private static final long FACTS = 1_000_000;
    private static final int SECONDS_FACTS = 8;
    private static final Slug COURSE = new Slug("mainstreaming-migration");
    private static final String PAGE = "/en/authoring/" + COURSE + "/lesson-statistics";
    private static final String WAITING = "select count(*) from learning_underived";

    private final FilledServer server;
    private final Consumer<String> say;

    private LessonStatistics(FilledServer server, Consumer<String> say) {
        this.server = server;
        this.say = say;
    }

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.LessonStatistics}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var server = FilledServer.called("lesson_statistics")) {
            new LessonStatistics(server, say).measure();
        }
    }

    private void measure() throws SQLException, InterruptedException {
        Map<String, Double> few = asked();
        try (var connection = server.connection()) {
            fill(connection);
            long facts = FilledServer.number(
                    connection,
                    "select count(*) from learning_fact f join learning_enrolment e on e.id = f.enrolment_id where e.slug = '"
                            + COURSE + "'");
            say.accept(derived(connection, facts));
            Map<String, Double> many = asked();
            say.accept("");
            say.accept("| page | ms, the demonstration’s learners | ms, %,d facts |".formatted(facts));
            say.accept("|---|---|---|");
            many.forEach((page, millis) -> say.accept(
                    String.format(Locale.ROOT, "| %s | %.1f | %.1f |", page, few.getOrDefault(page, 0.0), millis)));
        }
    }

    /** Medians, in milliseconds. */
    private Map<String, Double> asked() {
        var pages = new LinkedHashMap<String, Double>();
        pages.put("all lessons", server.median(PAGE));
        pages.put("one lesson", server.median(PAGE + "/a1/two-way-link"));
        pages.put("all as CSV", server.median(PAGE + ".csv"));
        return pages;
    }

    private static String derived(Connection connection, long facts) throws SQLException, InterruptedException {
        long all = FilledServer.number(connection, WAITING);
        double seconds = FilledServer.secondsUntilNothingIsLeft(connection, WAITING);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return String.format(
                Locale.ROOT,
                "%,d facts of %,d learners; %,d readings, derived by one node in %.0f s",
                facts,
                all,
                FilledServer.number(connection, "select count(*) from learning_reading"),
                seconds);
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
