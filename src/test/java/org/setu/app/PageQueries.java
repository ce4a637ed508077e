package org.setu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.QueryLog;
import org.setu.fixtures.Server;

/** Counts what each page asks the database: for somebody of whom it shows few rows, and for somebody of whom it shows many. */
public final class PageQueries {
    private static final String SLUG = "mainstreaming-migration";
    private static final String COURSE = "/en/courses/" + SLUG;
    private static final int COURSES = 4;

    private final QueryLog log;
    private final String address;
    private final List<Row> rows = new ArrayList<>();

    private PageQueries(QueryLog log, String address) {
        this.log = log;
        this.address = address;
    }

    /** One page's counts. The two must be the same: no page's queries grow with its rows. */
    public record Row(String page, int few, int many, String what) {}

    /** Starts a server of its own, with several courses, and counts. */
    public static List<Row> counted() throws IOException, SQLException {
        Path courses = severalCourses(Server.folder().resolve("own/several-courses"));
        try (var log = QueryLog.named("query-log");
                var server = OwnServer.on(log.postgres().emptyDatabase("queries"), "queries")
                        .with("SETU_DEMO", "true")
                        .with("SETU_COURSES_DIR", courses.toAbsolutePath().toString())
                        .start()) {
            var queries = new PageQueries(log, server.address());
            queries.learning();
            queries.work();
            return queries.rows;
        }
    }

    private void learning() throws IOException, SQLException {
        Browserless few = Browserless.visitorOf(address).signedInAs(People.ADMIN);
        Browserless many = Browserless.visitorOf(address).signedInAs(People.MANAGER);
        enrol(few, COURSE);
        enrol(many, COURSE);
        List<String> lessons = many.get(COURSE).page().select("main a[href]").eachAttr("href").stream()
                .map(href -> href.replaceAll("[?#].*", ""))
                .filter(href -> href.matches(COURSE + "/[^/]+/[^/]+") && !href.contains("/quiz/"))
                .distinct()
                .toList();
        String lesson = lessons.get(0);
        for (int course = 2; course <= COURSES; course++) {
            enrol(many, COURSE + "-" + course);
        }
        lessons.forEach(each -> many.submit(many.get(each).form(each)));
        writeBeside(many, lesson);

        count(
                "catalogue, a stranger's",
                stranger(),
                "/en/courses?q=zzzz",
                stranger(),
                "/en/courses",
                "0 and 4 courses");
        count("catalogue", few, "/en/courses", many, "/en/courses", "1 and 4 enrolments");
        count(
                "library",
                stranger(),
                "/en/library?q=zzzz",
                stranger(),
                "/en/library?q=migration",
                "0 and a page of works");
        count(
                "work",
                stranger(),
                "/en/library/special-rapporteur-2023",
                stranger(),
                "/en/library/gcm",
                "few and many lessons");
        count("search", stranger(), "/en/search?q=zzzz", stranger(), "/en/search?q=migration", "0 and all groups");
        count("course", few, COURSE, many, COURSE, "0 and all lessons read");
        count("home", few, "/en/learning", many, "/en/learning", "1 and 4 enrolments, 0 and 6 bookmarks");
        count("lesson", few, lesson, many, lesson, "0 and 6 notes and bookmarks, 0 and all lessons read");
        count("completion", few, COURSE + "/completion", many, COURSE + "/completion", "0 and all lessons read");
        quiz(few);
    }

    private void quiz(Browserless learner) throws IOException, SQLException {
        String quiz = COURSE + "/quiz/a1-quiz";
        String question =
                learner.submit(learner.get(quiz).form("/quiz/a1-quiz")).location();
        int before = log.queriesOf(() -> opened(learner, question));
        Runnable answer = () -> {
            Answer page = opened(learner, question);
            var form = page.form(page.page().expectFirst("form.question").attr("action"));
            page.page()
                    .select("form.question fieldset select")
                    .forEach(select -> form.with(
                            select.attr("name"), select.select("option").get(1).attr("value")));
            var choice = page.page().selectFirst("form.question fieldset input");
            if (choice != null) {
                form.with(choice.attr("name"), choice.attr("value").isEmpty() ? "1" : choice.attr("value"));
            }
            learner.submit(form.with("step", UUID.randomUUID().toString()));
        };
        answer.run();
        answer.run();
        rows.add(new Row("quiz question", before, log.queriesOf(() -> opened(learner, question)), "0 and 2 steps"));
    }

    private void work() throws IOException, SQLException {
        Browserless admin = Browserless.visitorOf(address).signedInAs(People.ADMIN);
        String report = "/en/reports/completions";
        count("report of completions", admin, report + "?size=2", admin, report + "?size=100", "2 and all rows");
        String one = report + "?course=" + SLUG;
        count(
                "report of one course",
                admin,
                one + "&size=2",
                admin,
                one + "&size=100",
                "2 and all rows, and what it changed");
        String summary = report + "/summary";
        count(
                "summary of completions",
                admin,
                summary + "?q=zzzz&compareFrom=2026-01-01",
                admin,
                summary + "?q=a&compareFrom=2026-01-01",
                "nobody and nearly all, held against a period");
        count("report of a month", admin, report + "?asOf=2000-01", admin, report + "?asOf=2026-10", "0 and all rows");
        String capacity = "/en/reports/capacity";
        Browserless mahbub = Browserless.visitorOf(address).signedInAs(People.MANAGER);
        String smallest = below(mahbub, capacity);
        count("capacity", mahbub, smallest, mahbub, capacity, "one institution and many");
        String gaps = capacity + "/gaps?area=P2";
        count(
                "where capacity is missing",
                mahbub,
                smallest.replace("?", "/gaps?area=P2&"),
                mahbub,
                gaps,
                "one institution and many");
        String meeting = "/en/reports/meeting";
        count(
                "for a meeting",
                mahbub,
                smallest.replace(capacity, meeting),
                mahbub,
                meeting,
                "one institution and many");
        String capable = capacity + "/people?area=P2";
        // With somebody in it: of nobody there is nothing to ask.
        String board = mahbub.get(capacity).link("table a[href*='capacity?institution=']:contains(Wage Earners)");
        count(
                "capable people",
                mahbub,
                board.replace("?", "/people?area=P2&"),
                mahbub,
                capable,
                "those of one institution and of many");
        String needs = "/en/reports/needs";
        String office = mahbub.get(needs).link("tbody th a[href*='needs?institution=']:contains(Wage Earners)");
        count("needs and gaps", mahbub, office, mahbub, needs, "one institution and many");
        count(
                "people against needs",
                mahbub,
                needs + "/people?competency=safe-referral",
                mahbub,
                needs + "/people?show=ALL",
                "those of one competency and of all");
        Answer all = mahbub.get(needs + "/people?show=ALL");
        count(
                "competencies of a person",
                mahbub,
                all.link("tbody th a:contains(Ayesha)"),
                mahbub,
                all.link("tbody th a:contains(Kamrul)"),
                "one word and two");
        count(
                "plan of action",
                mahbub,
                office.replace("needs?", "needs/plan?"),
                mahbub,
                needs + "/plan",
                "none and some actions");
        String staff = "/en/reports/people";
        count("staff", mahbub, staff + "?q=zzzz", mahbub, staff, "nobody and all");
        String register = "/en/reports/certificates";
        count("register of certificates", admin, register + "?q=zzzz", admin, register, "none and all");
        String cohort = mahbub.get(mahbub.get("/en/reports/programmes").link("main article h2 a"))
                .link("tbody th a");
        count("members of a cohort", mahbub, cohort + "?show=completed", mahbub, cohort, "those who completed and all");
        count(
                "enrolling by a table",
                mahbub,
                brought(mahbub, cohort, 2),
                mahbub,
                brought(mahbub, cohort, 90),
                "2 and 90 rows");
        String people = "/en/admin/people";
        Browserless trainer = Browserless.visitorOf(address).signedInAs(People.TRAINER);
        String questions = "/en/authoring/" + SLUG + "/statistics";
        count("statistics of questions", trainer, questions + "?quiz=a2-quiz", trainer, questions, "one quiz and all");
        String lessons = "/en/authoring/" + SLUG + "/lesson-statistics/a1/";
        count(
                "statistics of a lesson",
                trainer,
                lessons + "why-mainstream",
                trainer,
                lessons + "words-we-use",
                "few and many readers");
        count("people", admin, people + "?q=official", admin, people, "1 and all people");
    }

    /** A table of so many people, some of whom are known. */
    private static String brought(Browserless manager, String cohort, int rows) {
        var table =
                new StringBuilder("E-mail\n").append(People.OFFICIAL.email()).append('\n');
        for (int row = 1; row < rows; row++) {
            table.append("somebody-").append(row).append("@people.example\n");
        }
        Answer kept = manager.upload(
                manager.get(cohort + "/enrolment").form("/enrolment/sheet"),
                "file",
                "people.csv",
                table.toString().getBytes(StandardCharsets.UTF_8));
        return kept.location().replaceFirst("https?://[^/]+", "");
    }

    /** An institution without others below it. */
    private static String below(Browserless manager, String capacity) {
        return manager.get(capacity).page().select("tbody th a").eachAttr("href").stream()
                .filter(path -> manager.get(path).page().select("tbody tr").size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private void count(String page, Browserless few, String fewPath, Browserless many, String manyPath, String what)
            throws IOException, SQLException {
        rows.add(new Row(
                page, log.queriesOf(() -> opened(few, fewPath)), log.queriesOf(() -> opened(many, manyPath)), what));
    }

    private static Answer opened(Browserless visitor, String path) {
        Answer answer = visitor.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer;
    }

    private Browserless stranger() {
        return Browserless.visitorOf(address);
    }

    private static void enrol(Browserless learner, String course) {
        Answer page = learner.get(course);
        if (page.page().selectFirst("form[action$=/enrolment]") != null) {
            learner.submit(page.form("/enrolment"));
        }
    }

    private static void writeBeside(Browserless learner, String lesson) {
        String csrf = learner.cookies().getOrDefault("setu_csrf", "");
        learner.get(lesson).page().select("article [id]").eachAttr("id").stream()
                .filter(id -> id.matches("[a-z][a-z0-9-]+"))
                .limit(6)
                .forEach(block -> {
                    learner.post(lesson + "/" + block + "/note", Map.of("csrf", csrf, "text", "Remember"));
                    learner.post(lesson + "/" + block + "/bookmark", Map.of("csrf", csrf));
                });
    }

    /** The one course several times, so that there is something to list. */
    private static Path severalCourses(Path to) throws IOException {
        Path from = Server.courses();
        copy(from.resolve("_shared"), to.resolve("_shared"));
        copy(from.resolve(SLUG), to.resolve(SLUG));
        measure(to.resolve(SLUG));
        for (int i = 2; i <= COURSES; i++) {
            Path course = to.resolve(SLUG + "-" + i);
            copy(from.resolve(SLUG), course);
            Path card = course.resolve("course.yaml");
            Files.writeString(card, Files.readString(card).replace("slug: " + SLUG, "slug: " + SLUG + "-" + i));
        }
        return to;
    }

    /** Gives a course tests before and after it, if it has none. */
    private static void measure(Path course) throws IOException {
        Path outline = course.resolve("course.yaml");
        String plan = Files.readString(outline);
        if (!plan.contains("\npreTest:")) {
            var quizzes = new StringBuilder();
            var questions = new StringBuilder(Files.readString(course.resolve("modules/01-concepts/questions.yaml")));
            for (String use : List.of("pre-test", "post-test")) {
                quizzes.append("""
                          - {id: a-%1$s, title: {en: T, bn: ট}, use: %1$s, draw: [{objective: a1.1, count: 1}]}
                        """.formatted(use));
                questions.append("""
                          - {id: a1-%1$s, kind: short-answer, objective: a1.1, difficulty: easy, use: %1$s, stem: {en: S, bn: স},
                             accept: {en: [a]}, feedback: {en: F, bn: ফ}}
                        """.formatted(use));
            }
            Files.writeString(course.resolve("modules/01-concepts/questions.yaml"), questions);
            Files.writeString(
                    outline,
                    plan.replaceFirst("(?m)^final:", quizzes + "preTest: a-pre-test\npostTest: a-post-test\nfinal:"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
