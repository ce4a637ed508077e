package org.setu.learning.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Film;
import org.setu.fixtures.Folders;
import org.setu.fixtures.MeasuredCourse;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;
import org.setu.shared.Ids;

/**
 * What a trainer learns of lessons, on a server of its own. In the one course all people of the demonstration learned over the last months; two copies
 * of it came later, one of them another trainer's, and nobody has opened them yet.
 */
class LessonStatisticsIT {
    private static final String JSON = "application/json";
    private static final String PAGE = "/en/authoring/%s/lesson-statistics";
    private static final String LEARNED = PAGE.formatted("clean-water");
    private static final String NEW = PAGE.formatted("new-water");
    private static final Set<String> ALL_LESSONS = Set.of("READ", "FAILED", "COMPLETED");
    private static final long PATIENCE = 150_000_000_000L;

    private static @Nullable Postgres postgres;

    @SuppressWarnings("NullAway.Init") // PostgreSQL's alone
    private static String database;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    /** One line of the demonstration's learners. Their quizzes, but for the last, are passed. */
    private record Invented(String stage, int daysAgo, int days, int mark) {
        static List<Invented> all() throws IOException {
            return Files.readAllLines(
                            Path.of("src/main/resources/org/setu/app/demo/learners.tsv"), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Invented(
                            cells[8],
                            Integer.parseInt(cells[9]),
                            Integer.parseInt(cells[10]),
                            Integer.parseInt(cells[11])))
                    .toList();
        }

        boolean isIn(String... stages) {
            return Set.of(stages).contains(stage);
        }

        boolean readAll() {
            return ALL_LESSONS.contains(stage);
        }

        /** Of somebody who came half the way: a fortnight and more. */
        boolean isQuiet() {
            return daysAgo - (readAll() ? days : days / 2) >= 14;
        }

        boolean completed() {
            return stage.equals("COMPLETED") && mark >= 80;
        }
    }

    @BeforeAll
    static void aServerWithACourseThatWasLearnedAndTwoThatCameLater() throws IOException, SQLException {
        Path courses = Server.folder().resolve(Server.database() + "-lesson-statistics-courses");
        MeasuredCourse.layInto(courses);
        server =
                onTheRunsDatabase().with("SETU_COURSES_DIR", courses.toString()).start();
        var farhana = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);
        becomesTrainerOfTheFirst(People.TRAINER, farhana);
        becomesTrainerOfTheFirst(People.MANAGER, farhana);
        nasreen = Browserless.visitorOf(server.address()).signedInAs(People.TRAINER);
        publishesACopy(nasreen, "New water", "new-water", courses.resolve("clean-water"));
        var mahbub = Browserless.visitorOf(server.address()).signedInAs(People.MANAGER);
        publishesACopy(mahbub, "Other water", "other-water", courses.resolve("clean-water"));
    }

    private static void becomesTrainerOfTheFirst(People person, Browserless administrator) {
        String page = administrator.get("/en/admin/people?q=" + person.email()).link("th a");
        administrator.submit(
                administrator.get(page).form("/grants").with("role", "TRAINER").with("scope", "course:clean-water"));
    }

    private static void publishesACopy(Browserless trainer, String title, String slug, Path original)
            throws IOException {
        trainer.submit(trainer.get("/en/authoring/new-course")
                .form("/new-course")
                .with("title.en", title)
                .with("summary.en", "A copy.")
                .with("audiences", "government"));
        String desk = "/en/authoring/" + slug;
        Map<String, byte[]> files = Folders.read(original, "courses/" + slug);
        files.computeIfPresent(
                "courses/" + slug + "/course.yaml",
                (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("slug: clean-water", "slug: " + slug)
                        .getBytes(StandardCharsets.UTF_8));
        files.put("courses/" + slug + "/media/boiling.mp4", Film.mp4(2_000));
        files.put("courses/" + slug + "/media/voices.mp3", Film.real("sound.mp3"));
        Answer looked = trainer.upload(
                trainer.get(desk + "/import").form("/import"), "file", "course.zip", Folders.packed(files));
        trainer.submit(looked.form("/taking"));
        Answer published = trainer.submit(trainer.get(desk + "/publication")
                .form("/publication")
                .with("note", "A copy.")
                .with("extent", "major"));
        assertThat(published.isRedirect()).as(published.words("main")).isTrue();
    }

    private static OwnServer onTheRunsDatabase() throws IOException, SQLException {
        if (Server.database() == Server.Database.H2) {
            return OwnServer.onItsOwnDatabase("lesson-statistics");
        }
        postgres = Postgres.listeningAnywhere();
        database = postgres.emptyDatabase("lesson_statistics");
        return OwnServer.on(database, "lesson-statistics").with("SETU_DEMO", "true");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void aTrainerSeesWhereLearnersStoppedAndHowLongTheyTook() throws IOException {
        List<Invented> begun = Invented.all().stream()
                .filter(learner -> !learner.isIn("REGISTERED", "ENROLLED"))
                .toList();
        long readAll = begun.stream().filter(Invented::readAll).count();
        long stoppedAtStoring = begun.stream()
                .filter(learner -> !learner.readAll() && learner.isQuiet())
                .count();
        long stoppedAtTheWell = begun.stream()
                .filter(learner -> learner.readAll() && !learner.completed() && learner.isQuiet())
                .count();

        Answer page = nasreen.get(LEARNED);

        assertThat(page.status()).isEqualTo(200);
        assertThat(row(page, "/w1/storing"))
                .contains(" " + part(begun.size(), begun.size()) + " " + part(stoppedAtStoring, begun.size()) + " ");
        assertThat(row(page, "/w2/the-well")).contains(" " + readAll + " ", part(stoppedAtTheWell, readAll));
        assertThat(row(page, "/w1/boiling"))
                .as("nobody stopped here; 9 minutes each time, and most read it twice")
                .contains(part(0, begun.size()), " 18 (9–18) ");
        assertThat(page.words("tr.group:contains(Water at home)"))
                .contains(begun.size() + " " + part(begun.size(), begun.size()) + " "
                        + part(stoppedAtStoring, begun.size()));
        assertThat(page.words(".numbers"))
                .contains(part(stoppedAtStoring + stoppedAtTheWell, begun.size() + enrolledOnly()));
        assertThat(nasreen.get(LEARNED + "/w1/storing").words("main"))
                .contains("went no further in the course (n = " + begun.size() + "), though most of them finished it")
                .contains("look again when 30 are in this figure");
        assertThat(page.page().select("nav.tabs a[aria-current]").eachText()).containsExactly("Statistics", "Lessons");
        assertThat(nasreen.get("/bn/authoring/clean-water/lesson-statistics").words("thead"))
                .contains("খুলেছেন (n)", "পরিকল্পিত, মিনিট");
    }

    @Test
    void figuresComeAsLearnersReadAndNothingIsToldOfFewerThanFive() {
        assertThat(nasreen.get(NEW).words("main")).contains("Nobody has opened a lesson yet");
        List<Browserless> readers = List.of(
                reader("ayesha.siddika"),
                reader("sabina.yeasmin"),
                reader("tahmina.begum"),
                reader("rokeya.khatun"),
                reader("farida.parvin"));
        List<String> blocks =
                MeasuredCourse.content().lessons().findFirst().orElseThrow().sourceText().blocks().stream()
                        .map(block -> block.id().value())
                        .toList();
        for (Browserless reader : readers.subList(0, 4)) {
            reads(reader, blocks, 300);
        }
        assertThat(row(nasreen.get(NEW), "/w1/boiling")).contains(" under 5 – – – ");
        assertThat(nasreen.get(NEW + "/w1/boiling").words("main"))
                .contains("Too early to say")
                .doesNotContain("How far people got");
        assertThat(nasreen.get(NEW + ".csv").text().lines().filter(line -> line.contains(",w1/boiling,")))
                .singleElement()
                .asString()
                .contains("Boiling water,,,,,,,,,");

        reads(readers.get(4), blocks.subList(0, 3), 60);
        Answer told = nasreen.get(NEW);
        assertThat(row(told, "/w1/boiling")).contains(" 5 4 (80%) 0 (0%) – ");
        Answer lesson = nasreen.get(NEW + "/w1/boiling");
        assertThat(lesson.words("table tbody tr:contains(" + blocks.get(2) + ")"))
                .contains(" 5 100%", " 0");
        assertThat(lesson.words("table tbody tr:contains(" + blocks.get(3) + ")"))
                .contains(" 4 80%");

        String again = reads(readers.get(4), blocks.subList(2, blocks.size()), 240);
        assertThat(readers.get(4)
                        .send("POST", facts(readers.get(4)), JSON, again)
                        .status())
                .isBetween(200, 204);
        assertThat(row(nasreen.get(NEW), "/w1/boiling"))
                .as("five minutes each, though the last report came twice")
                .contains(" 5 5 (100%) 0 (0%) 5 (5–5) ");
        assertThat(nasreen.get(NEW + ".csv").text().lines().filter(line -> line.contains(",w1/boiling,")))
                .singleElement()
                .asString()
                .contains("Boiling water,5,5,0,0,0,5,300,300,300,");
    }

    @Test
    void toTrainersOfOtherCoursesAndToAdministratorsThereAreNoStatistics() {
        var farhana = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);
        assertThat(nasreen.get("/en/courses/other-water").status()).isEqualTo(200);
        for (String page : List.of("", ".csv", "/w1/boiling")) {
            assertThat(nasreen.get(PAGE.formatted("other-water") + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(farhana.get(LEARNED + page).status()).as(page).isEqualTo(404);
        }
        for (String page : List.of("/w1/no-such-lesson", "/w2/boiling", "/w1", "/w1/%3Cscript%3E")) {
            assertThat(nasreen.get(LEARNED + page).status()).as(page).isEqualTo(404);
        }
    }

    /** As after an upgrade from a version that kept no readings. */
    @Test
    @Tag("postgresql") // nobody else can look into the embedded database while the server has it
    void whatWasReadBeforeThereWereStatisticsIsTakenInAfterwards() throws SQLException, InterruptedException {
        String before = nasreen.get(LEARNED).words("main table");
        try (var connection = DriverManager.getConnection(database, Postgres.USER, Postgres.USER);
                var statement = connection.createStatement()) {
            statement.execute("delete from learning_reading where slug = 'clean-water'");
            statement.execute("insert into learning_underived (enrolment_id) select id from learning_enrolment"
                    + " where slug = 'clean-water'");
        }
        assertThat(nasreen.get(LEARNED).words("main header")).contains("still have to be taken in");

        long end = System.nanoTime() + PATIENCE;
        while (nasreen.get(LEARNED).words("main header").contains("to be taken in")) {
            assertThat(System.nanoTime()).as("Still not taken in").isLessThan(end);
            Thread.sleep(1_000);
        }

        assertThat(nasreen.get(LEARNED).words("main table")).isEqualTo(before).contains("(9–18)");
    }

    private static long enrolledOnly() throws IOException {
        return Invented.all().stream()
                .filter(learner -> learner.isIn("ENROLLED"))
                .count();
    }

    private static String part(long count, long all) {
        return count + " (" + Math.round(100.0 * count / all) + "%)";
    }

    /** The line of a lesson, up to what stands out. */
    private static String row(Answer page, String lesson) {
        return page.words("tbody tr:has(a[href$=" + lesson + "])");
    }

    private static Browserless reader(String name) {
        var visitor = Browserless.visitorOf(server.address());
        Answer answer = visitor.submit(visitor.get("/en/sign-in")
                .form("/sign-in")
                .with("email", name + "@demo.setu.example")
                .with("password", People.PASSWORD));
        assertThat(answer.isRedirect()).as(name).isTrue();
        return visitor.asProgram();
    }

    private static String facts(Browserless reader) {
        return "/api/v1/enrolments/"
                + reader.send("POST", "/api/v1/enrolments", JSON, "{\"course\":\"new-water\"}")
                        .json()
                        .get("id")
                        .asText()
                + "/facts";
    }

    /** Reads these blocks of the first lesson, and says what was sent. */
    private static String reads(Browserless reader, List<String> blocks, int seconds) {
        String report = blocks.stream()
                .map(block -> fact("read", "\"block\":\"" + block + "\""))
                .collect(
                        Collectors.joining(",", "{\"facts\":[", "," + fact("seconds", "\"amount\":" + seconds) + "]}"));
        Answer taken = reader.send("POST", facts(reader), JSON, report);
        assertThat(taken.status()).as(taken.toString()).isBetween(200, 204);
        return report;
    }

    private static String fact(String kind, String more) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"lesson\":\"w1/boiling\",%s,\"occurredAt\":\"%s\"}"
                .formatted(Ids.next(), kind, more, Instant.now());
    }
}
