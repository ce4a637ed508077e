package org.setu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.setu.assessment.Drawing;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.bank.Pool;
import org.setu.assessment.grading.Grader;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.fixtures.RightAnswers;
import org.setu.shared.Slug;

/**
 * The statistics of questions as a trainer meets them, through the server, on PostgreSQL with 100,000 first attempts of some ten answers each at the quizzes of
 * the first course. The attempts are laid into the database as learners leave them, and counted by the server itself.
 */
public final class Statistics {
    private static final int ATTEMPTS = 100_000;
    private static final int TEMPLATES = 2_000;
    private static final Slug COURSE = new Slug("mainstreaming-migration");
    private static final String LIST = "/en/authoring/" + COURSE + "/statistics";
    private static final String WAITING = "select count(*) from assessment_uncounted";

    private final FilledServer server;
    private final Consumer<String> say;

    private Statistics(FilledServer server, Consumer<String> say) {
        this.server = server;
        this.say = say;
    }

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Statistics}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var server = FilledServer.called("statistics")) {
            new Statistics(server, say).measure();
        }
    }

    private void measure() throws SQLException, InterruptedException {
        String question = server.trainer().get(LIST).link("tbody th a");
        Map<String, Double> empty = asked(question);
        try (var connection = server.connection()) {
            fill(connection);
            long answers = FilledServer.number(connection, "select count(*) from assessment_step");
            say.accept("%,d answers in %,d attempts; counters: %s"
                    .formatted(answers, ATTEMPTS, counted(connection, answers)));
            Map<String, Double> full = asked(question);
            double journal = overTheJournal(connection);
            say.accept("");
            say.accept(
                    "| page | ms, nobody answered | ms, %,d answers | times as long | of one query over the journal |"
                            .formatted(answers));
            say.accept("|---|---|---|---|---|");
            full.forEach((page, millis) -> say.accept(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.3f |",
                    page,
                    empty.getOrDefault(page, 0.0),
                    millis,
                    millis / empty.getOrDefault(page, millis),
                    millis / journal)));
            say.accept("");
            say.accept("One query over the journal, by plain JDBC (who gave which answer to which question): %.0f ms"
                    .formatted(journal));
        }
    }

    /** Medians, in milliseconds. */
    private Map<String, Double> asked(String question) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("all questions, first page", LIST);
        pages.put("sorted by discrimination", LIST + "?sort=discrimination");
        pages.put("one question", question);
        pages.put("all as CSV", LIST + ".csv");
        return pages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> server.median(page.getValue()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static String counted(Connection connection, long answers) throws SQLException, InterruptedException {
        double seconds = FilledServer.secondsUntilNothingIsLeft(connection, WAITING);
        return String.format(
                Locale.ROOT,
                "%d rows of questions, %d of choices, counted by one node in %.0f s (%.0f answers/s)",
                FilledServer.number(connection, "select count(*) from assessment_item"),
                FilledServer.number(connection, "select count(*) from assessment_item_choice"),
                seconds,
                answers / seconds);
    }

    private static double overTheJournal(Connection connection) throws SQLException {
        var millis = new double[5];
        for (int round = 0; round < millis.length; round++) {
            long begin = System.nanoTime();
            FilledServer.number(connection, """
                    select count(*) from (
                        select a.quiz, s.question, s.language, s.response, count(*)
                        from assessment_attempt a join assessment_step s on s.attempt_id = a.id
                        where a.slug = 'mainstreaming-migration' and a.number = 1
                        group by a.quiz, s.question, s.language, s.response) given""");
            millis[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table template (k integer, quiz varchar(64), drawing text, detail text)");
            statement.execute(
                    "create table template_step (k integer, place integer, question varchar(64), response text)");
            templates(connection);
            for (String sql : SQL) {
                statement.execute(sql.formatted(ATTEMPTS, TEMPLATES));
            }
        }
    }

    /** Attempts as somebody of some ability leaves them. */
    private static void templates(Connection connection) throws SQLException {
        CourseContent course = new CourseFolder(Path.of("courses")).content(COURSE, new Findings());
        Pool pool = Pool.of(course);
        List<QuizPlan> quizzes =
                course.quizzes().stream().filter(quiz -> !quiz.measures()).toList();
        var random = new Random(20261129);
        try (var attempt = connection.prepareStatement("insert into template values (?, ?, ?, ?)");
                var step = connection.prepareStatement("insert into template_step values (?, ?, ?, ?)")) {
            for (int k = 0; k < TEMPLATES; k++) {
                QuizPlan quiz = quizzes.get(k % quizzes.size());
                Drawing drawing = pool.draw(quiz, random.nextLong());
                double ability = 0.3 + 0.6 * random.nextDouble();
                var scores = new ArrayList<String>();
                for (Drawing.Drawn drawn : drawing.questions()) {
                    Question question = pool.question(drawn.question()).orElseThrow();
                    Response response = response(question, random.nextDouble() < ability, random);
                    scores.add("{\"question\":\"" + question.id() + "\",\"score\":"
                            + Grader.grade(question, response).score() + "}");
                    step.setInt(1, k);
                    step.setInt(2, scores.size());
                    step.setString(3, question.id().value());
                    step.setString(4, response.toJson());
                    step.addBatch();
                }
                attempt.setInt(1, k);
                attempt.setString(2, quiz.id().value());
                attempt.setString(3, drawing.toJson());
                attempt.setString(
                        4,
                        "{\"questions\":[" + String.join(",", scores)
                                + "],\"objectives\":{},\"competencies\":{},\"critical\":[]}");
                attempt.addBatch();
            }
            attempt.executeBatch();
            step.executeBatch();
        }
    }

    private static Response response(Question question, boolean right, Random random) {
        if (!right && question instanceof Question.SingleChoice choice) {
            return Response.Chosen.of(choice.options()
                    .get(random.nextInt(choice.options().size()))
                    .id());
        } else if (!right && question instanceof Question.TrueFalse) {
            return Response.Chosen.of(String.valueOf(random.nextBoolean()));
        } else if (!right && (question instanceof Question.ShortAnswer || question instanceof Question.Numeric)) {
            return new Response.Typed(String.valueOf(random.nextInt(40)));
        } else if (Response.fromForm(question, RightAnswers.to(question)) instanceof Response.Taken taken) {
            return taken.response();
        } else {
            throw new IllegalStateException("No answer to " + question.id());
        }
    }

    private static final List<String> SQL = List.of(
            """
            create temporary table person as
            select n, n %% %2$d as k, md5('account ' || n)::uuid as account, md5('enrolment ' || n)::uuid as enrolment,
                md5('attempt ' || n)::uuid as attempt, timestamp with time zone '2026-01-01 04:00:00+00' + n * interval '4 minutes' as began
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
            """
            insert into assessment_attempt (id, enrolment_id, account_id, slug, quiz, revision_id, number, seed, drawing, started_at, submitted_at, version)
            select attempt, enrolment, account, slug, quiz, id, 1, 1, drawing, began, began + interval '10 minutes', 1
            from person join template using (k), revision
            """,
            """
            insert into assessment_step (attempt_id, id, account_id, question, number, response, language, occurred_at, received_at)
            select attempt, md5('step ' || n || ' ' || place)::uuid, account, question, 1, response, case when n %% 3 = 0 then 'en' else 'bn' end,
                began + place * interval '20 seconds' + (n %% 17) * interval '1 second', began + place * interval '20 seconds'
            from person join template_step using (k)
            """,
            """
            insert into assessment_result (attempt_id, percent, passed, critical_missed, detail, graded_at)
            select attempt, 70, true, 0, detail, began + interval '10 minutes' from person join template using (k)
            """,
            "insert into assessment_uncounted (attempt_id) select attempt from person",
            "analyze");
}
