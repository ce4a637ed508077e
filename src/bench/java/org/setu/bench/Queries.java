package org.setu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;

/** Counts what a page asks PostgreSQL, with few rows to show and with many. */
final class Queries {
    private static final int TIMES = 4;
    private static final Pattern STATEMENT = Pattern.compile(
            "LOG:  (?:execute [^:]*|statement): \\s*(select|insert|update|delete|merge|with)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Mail is looked for every five seconds, whatever is visited. */
    private static final String BACKGROUND = "notifications_";

    private final Path log;

    private Queries(Path log) {
        this.log = log;
    }

    static String report() throws Exception {
        Path folder = Server.folder().resolve("postgresql-log");
        Path courses = fourCourses(Server.folder().resolve("courses"));
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig(
                                "log_directory", folder.toAbsolutePath().toString())
                        .setServerConfig("log_filename", "queries.log")
                        .setServerConfig("log_statement", "all")
                        .start();
                var server = OwnServer.on(postgres.getJdbcUrl("postgres", "postgres"), "queries")
                        .with("SETU_COURSES_DIR", courses.toAbsolutePath().toString())) {
            server.start();
            return new Queries(folder.resolve("queries.log")).of(server.address());
        }
    }

    private String of(String address) throws Exception {
        var table = new StringBuilder("| page | queries, few rows | queries, many rows | rows |\n|---|---|---|---|\n");
        Learner few = Learner.at(address, 0).enrolled().seated();
        Learner many = Learner.at(address, 1).enrolled().seated();
        Browserless fewVisits = few.browser();
        Browserless manyVisits = many.browser();
        for (int course = 2; course <= 4; course++) {
            Learner.enrol(manyVisits, Learner.COURSE + "-" + course);
        }
        String lesson = Benchmark.lessonOf(manyVisits);
        List<String> blocks = manyVisits.get(lesson).page().select("article [id]").eachAttr("id").stream()
                .filter(id -> id.matches("[a-z][a-z0-9-]+"))
                .limit(6)
                .toList();
        String csrf = manyVisits.cookies().get("setu_csrf");
        for (String block : blocks) {
            manyVisits.post(lesson + "/" + block + "/note", Map.of("csrf", csrf, "text", "Remember"));
            manyVisits.post(lesson + "/" + block + "/bookmark", Map.of("csrf", csrf));
        }
        Browserless manager = Browserless.visitorOf(address).signedInAs(People.ADMIN);
        String courses = "/en/courses";
        row(
                table,
                "catalogue, not signed in",
                Browserless.visitorOf(address),
                courses + "?q=zzzz",
                Browserless.visitorOf(address),
                courses,
                "0 and 4 courses");
        row(table, "catalogue, signed in", fewVisits, courses, manyVisits, courses, "1 and 4 enrolments");
        row(table, "course, enrolled", fewVisits, Learner.COURSE, manyVisits, Learner.COURSE, "");
        row(table, "home", fewVisits, "/en", manyVisits, "/en", "1 and 4 enrolments, 0 and 6 bookmarks");
        row(table, "lesson", fewVisits, lesson, manyVisits, lesson, "0 and 6 notes and bookmarks");
        String report = "/en/reports/completions";
        row(
                table,
                "report of completions",
                manager,
                report + "?size=2",
                manager,
                report + "?size=100",
                "2 and all rows");

        try (var wire = new Wire(address)) {
            int before = least(() -> question(wire, few));
            int answer = least(() -> answer(wire, few));
            int after = least(() -> question(wire, few));
            table.append("| quiz question | %d | %d | 0 and %d answers |\n".formatted(before, after, TIMES + 1));
            table.append("| answer saved | %d | %d | |\n".formatted(answer, least(() -> answer(wire, few))));
        }
        return table.toString();
    }

    private void row(
            StringBuilder table,
            String page,
            Browserless few,
            String fewPath,
            Browserless many,
            String manyPath,
            String rows)
            throws Exception {
        table.append("| %s | %d | %d | %s |\n"
                .formatted(page, least(() -> open(few, fewPath)), least(() -> open(many, manyPath)), rows));
    }

    private static void open(Browserless visitor, String path) {
        var answer = visitor.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer);
        }
    }

    private static void question(Wire wire, Learner learner) throws IOException {
        wire.send(Wire.get(learner.questionPath(), learner.cookies(), "gzip")).mustSay(200, "class=\"question\"");
    }

    private static void answer(Wire wire, Learner learner) throws IOException {
        wire.send(Wire.post(learner.questionPath(), learner.cookies(), "application/json", learner.nextAnswer()))
                .mustSay(200, "\"saved\"");
    }

    /** Once for the caches, then several times: what came in between by itself is not the page's. */
    private int least(Step step) throws Exception {
        step.take();
        Thread.sleep(300);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long from = Files.size(log);
            step.take();
            Thread.sleep(300);
            least = Math.min(least, queriesFrom(from));
        }
        return least;
    }

    private interface Step {
        void take() throws IOException;
    }

    private int queriesFrom(long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String fresh = new String(all, (int) from, (int) (all.length - from), java.nio.charset.StandardCharsets.UTF_8);
        return (int) Stream.of(fresh.split("\n(?!\t)"))
                .filter(entry -> STATEMENT.matcher(entry).find() && !entry.contains(BACKGROUND))
                .count();
    }

    /** The one course four times, so that there is something to list. */
    private static Path fourCourses(Path to) throws IOException {
        Path from = Path.of("courses");
        String slug = "mainstreaming-migration";
        copy(from, to);
        for (int i = 2; i <= 4; i++) {
            Path course = to.resolve(slug + "-" + i);
            copy(from.resolve(slug), course);
            Path card = course.resolve("course.yaml");
            Files.writeString(card, Files.readString(card).replace("slug: " + slug, "slug: " + slug + "-" + i));
        }
        return to;
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
