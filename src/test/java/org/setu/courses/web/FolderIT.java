package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Film;
import org.setu.fixtures.Folders;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Workshop;

/** A course goes out as a ZIP, is edited as files, and comes back, on the server on which courses may be changed. */
@OnTheServer
@Tag("h2")
class FolderIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String FOLDER = "courses/mainstreaming-migration/";
    private static final String LESSON = "modules/01-concepts/two-way-link.en.md";
    private static final String NEW_BLOCK = "\n{#written-at-home}\nA bridge has two ends.\n";

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @BeforeAll
    static void aTrainer() {
        nasreen = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
    }

    /** Others meet this draft, too. */
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(nasreen, DESK);
    }

    @Test
    void whatWasEditedAsFilesComesBackWithoutALoss() throws IOException {
        Map<String, byte[]> files = exported();
        files.put(FOLDER + LESSON, bytes(lesson() + NEW_BLOCK));
        byte[] captions = bytes("WEBVTT\n");
        files.put(FOLDER + "media/told.en.vtt", captions);

        Answer looked = brings(Folders.packed(files));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().select("main article.card h3").eachText())
                .as("what changes, and nothing else")
                .hasSize(2)
                .anySatisfy(change -> assertThat(change).contains("written-at-home"))
                .anySatisfy(change -> assertThat(change).contains("media/told.en.vtt"));
        assertThat(looked.words("main")).contains("A bridge has two ends.");
        assertThat(lesson()).as("nothing is saved yet").doesNotContain("two ends");

        Answer taken = nasreen.submit(looked.form("/taking"));
        assertThat(taken.location()).endsWith("/authoring/mainstreaming-migration");
        assertThat(nasreen.followAll(taken).words("main [role=status]")).contains("what your folder is");
        Map<String, byte[]> now = exported();
        assertThat(now.keySet()).isEqualTo(files.keySet());
        now.forEach((path, content) -> assertThat(content).as(path).isEqualTo(files.get(path)));
    }

    @Test
    void aFolderThatIsTheDraftChangesNothing() throws IOException {
        Answer looked = brings(Folders.packed(exported()));

        assertThat(looked.words("main")).contains("There is nothing to take");
        assertThat(looked.page().select("form[action$=/taking]")).isEmpty();
    }

    @Test
    void whatIsAllCoursesStaysAndWhatIsNobodysIsTold() throws IOException {
        Map<String, byte[]> files = exported();
        files.put("courses/_shared/facts.yaml", bytes("facts: []\n"));
        files.put("my notes.txt", bytes("mine"));

        Answer looked = brings(Folders.packed(files));

        assertThat(looked.words("main")).contains("_shared/facts.yaml", "my notes.txt", "There is nothing to take");
    }

    @Test
    void aFolderWithErrorsMayBeTheDraftAndSaysWhatIsToMend() throws IOException {
        Map<String, byte[]> files = exported();
        files.put(FOLDER + LESSON, bytes(lesson() + "\n{#empty-one}\n"));

        Answer looked = brings(Folders.packed(files));

        assertThat(looked.words("#findings")).contains("1 to mend");
        assertThat(looked.words(".findings .error")).contains("empty-one");
        assertThat(nasreen.submit(looked.form("/taking")).isRedirect()).isTrue();
    }

    @Test
    void whatIsNotWhatItsNameSaysIsTold() throws IOException {
        Map<String, byte[]> files = exported();
        files.put(FOLDER + "media/holiday.png", bytes("<!doctype html><script>alert(1)</script>"));
        assertThat(brings(Folders.packed(files)).words(".findings .error")).contains("not what its name says");

        files.put(
                FOLDER + "media/talk.mp4",
                Film.joined(Film.mp4(2_000), Folders.packed(Map.of("inside.txt", bytes("x")))));
        Answer refused = brings(Folders.packed(files));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("media/talk.mp4", "a ZIP archive at once");
        files.put(FOLDER + "media/talk.mp4", Film.mp4(2_000));
        assertThat(brings(Folders.packed(files)).words("main")).contains("media/talk.mp4");
    }

    @Test
    void whoIsOvertakenLooksOnceMore() throws IOException {
        Map<String, byte[]> files = exported();
        files.put(FOLDER + LESSON, bytes(lesson() + NEW_BLOCK));
        Answer looked = brings(Folders.packed(files));
        var block = nasreen.get(DESK + "/lessons/a1/two-way-link/blocks/opening?lang=en");
        nasreen.submit(block.form("?lang=en").with("text", "A colleague wrote this."));

        Answer overtaken = nasreen.submit(looked.form("/taking"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words(".errors")).contains("changed since you looked");
        assertThat(overtaken.words("main")).as("what would go").contains("A colleague wrote this.");
        assertThat(lesson()).doesNotContain("two ends");
        assertThat(nasreen.submit(overtaken.form("/taking")).isRedirect()).isTrue();
    }

    @Test
    void whatIsNotThisCourseIsRefusedWithAWayOn() throws IOException {
        assertRefused(bytes("no archive at all"), "no ZIP that can be opened");
        assertRefused(new byte[0], "no ZIP that can be opened");
        assertRefused(
                Folders.packed(Map.of("courses/other/course.yaml", bytes("slug: other"))),
                "another course: courses/other");
        assertRefused(Folders.packed(Map.of("notes/readme.md", bytes("hello"))), "has no course.yaml");
        assertRefused(
                Folders.packed(Map.of(FOLDER + "course.yaml", bytes("x"), FOLDER + "../../etc/passwd", bytes("x"))),
                "has a name that a course cannot have");
        assertRefused(new byte[20_000_001], "too large");
    }

    @Test
    void nothingIsTakenForAStrangerOrByAGuess() throws IOException {
        var rezaul = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.OFFICIAL);
        assertThat(rezaul.get(DESK + "/import").status()).isEqualTo(404);
        var own = nasreen.get(DESK + "/import").form("/import");
        assertThat(rezaul.upload(own, "file", "a.zip", Folders.packed(exported()))
                        .status())
                .isIn(403, 404);

        Map<String, byte[]> files = exported();
        files.put(FOLDER + LESSON, bytes(lesson() + NEW_BLOCK));
        var taking = brings(Folders.packed(files)).form("/taking");
        assertThat(nasreen.submit(taking.with("key", "0".repeat(64))).status()).isEqualTo(404);
        assertThat(lesson()).doesNotContain("two ends");
    }

    private static void assertRefused(byte[] file, String reason) {
        Answer refused = brings(file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-file-error")).contains(reason);
    }

    private static Answer brings(byte[] file) {
        return nasreen.upload(nasreen.get(DESK + "/import").form("/import"), "file", "course.zip", file);
    }

    private static String lesson() throws IOException {
        return new String(exported().getOrDefault(FOLDER + LESSON, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> exported() throws IOException {
        var files = new TreeMap<String, byte[]>();
        byte[] archive = nasreen.get(DESK + "/export.zip").bytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
