package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Form;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Picture;
import org.setu.fixtures.Workshop;

/** A trainer brings pictures and files from their own machine, on the server on which courses may be changed. */
@OnTheServer
@Tag("h2")
class MediaIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String MEDIA = DESK + "/media";
    private static final String LESSON = DESK + "/lessons/a1/two-way-link";
    private static final byte[] DRAWING = bytes("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(2)</script>\
            <image href="https://example.org/x.png"/><rect width="9" height="9"/></svg>
            """);

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
    void aTrainerAddsAPictureAndShowsItInALesson() {
        Answer added = brings("Our Well.PNG", Picture.png(2_000, 1_000));
        assertThat(added.location()).endsWith("/media?added=our-well.png&did=SCALED");
        Answer told = nasreen.followAll(added);
        assertThat(told.words("main [role=status]")).contains("our-well.png", "made smaller");
        assertThat(card(told, "our-well.png")).contains("media/our-well.png", "Picture, PNG", "kB", "Used nowhere");

        Answer figure = nasreen.get(LESSON + "/new-block?kind=figure&after=opening");
        assertThat(figure.page().select("input[name=picture]").eachAttr("value"))
                .as("the unused ones come first, and only pictures")
                .contains("media/our-well.png", "media/a1-two-way-link.en.svg")
                .noneMatch(path -> path.endsWith(".docx"));
        Answer shown = nasreen.submit(figure.form("kind=figure")
                .with("picture", "media/our-well.png")
                .with("alt", "A well \"in\" Kurigram")
                .with("do", "preview"));
        assertThat(shown.page().select("#pane figure img").attr("alt")).isEqualTo("A well ”in” Kurigram");
        assertThat(shown.page().select("input[name=picture][checked]").attr("value"))
                .isEqualTo("media/our-well.png");
        Answer saved = nasreen.submit(shown.form("kind=figure").with("text", "Our well."));
        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        assertThat(nasreen.followAll(saved)
                        .page()
                        .select("#figure-1 figure img")
                        .attr("src"))
                .endsWith("/our-well.png");
        Answer inBangla = nasreen.get(LESSON + "/blocks/figure-1?lang=bn");
        assertThat(inBangla.page().select("input[name=picture][checked]").attr("value"))
                .isEqualTo("media/our-well.png");
        assertThat(inBangla.words(".pane:has(#original)")).contains("A well ”in” Kurigram");
        assertThat(inBangla.form("?lang=bn").value("alt"))
                .as("English words are no Bangla ones")
                .isEmpty();

        assertThat(card(nasreen.get(MEDIA), "our-well.png")).contains("Used in one block", "figure-1");
        Answer kept = nasreen.get(MEDIA + "/our-well.png/removal");
        assertThat(kept.words("main")).contains("cannot be removed", "figure-1");
        assertThat(kept.page().select("main form")).isEmpty();
        assertThat(nasreen.get(DESK + "/publication").words("main")).contains("figure-1", "media/our-well.png");
    }

    @Test
    void aFigureThatIsThereIsGivenAnotherPictureAndKeepsEverythingElse() {
        brings("bridge.jpg", Picture.jpeg(60, 40));
        String figure = figureOf(nasreen.get(LESSON));
        String changed = "Block “" + figure + "” changed";
        String block = LESSON + "/blocks/" + figure + "?lang=en";
        Form form = nasreen.get(block).form("?lang=en");
        String alt = form.value("alt");
        assertThat(alt).isNotBlank();
        assertThat(form.value("description"))
                .as("what stands below the line +++")
                .isNotBlank();
        assertThat(form.value("text")).isNotBlank().doesNotContain("+++");

        assertThat(nasreen.submit(form).status()).isEqualTo(303);
        assertThat(nasreen.get(DESK + "/publication").words("main"))
                .contains("media/bridge.jpg")
                .doesNotContain(changed);
        nasreen.submit(nasreen.get(block).form("?lang=en").with("picture", "media/bridge.jpg"));
        assertThat(nasreen.get(DESK + "/publication").words("main")).contains(changed);

        Form now = nasreen.get(block).form("?lang=en");
        assertThat(now.value("settings")).startsWith(".figure src=media/bridge.jpg alt=");
        assertThat(now.value("alt")).isEqualTo(alt);
        assertThat(now.value("text")).isEqualTo(form.value("text"));
    }

    @Test
    void aFileIsSeenAsTheDraftHasItByItsAuthorsAlone() {
        brings("scheme.svg", DRAWING);

        Answer file = nasreen.get(MEDIA + "/scheme.svg");

        assertThat(file.type()).startsWith("image/svg+xml");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).contains("private");
        assertThat(file.text()).contains("<rect").doesNotContain("alert", "example.org");
        assertThat(Browserless.visitorOf(Workshop.open().address())
                        .signedInAs(People.TRAINER)
                        .with("If-None-Match", file.header("ETag"))
                        .get(MEDIA + "/scheme.svg")
                        .status())
                .isEqualTo(304);
        var official = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.OFFICIAL);
        assertThat(official.get(MEDIA).status()).isEqualTo(404);
        assertThat(official.get(MEDIA + "/scheme.svg").status()).isEqualTo(404);
        official.get("/en/courses");
        Form others = nasreen.get(MEDIA)
                .form("/media")
                .with("csrf", official.cookies().getOrDefault("setu_csrf", ""));
        assertThat(official.upload(others, "file", "mine.png", Picture.png(9, 9))
                        .status())
                .isEqualTo(404);
        assertThat(names()).doesNotContain("mine.png");
    }

    @Test
    void whatIsTakenOutOfADrawingIsTold() {
        Answer told = nasreen.followAll(brings("scheme.svg", DRAWING));

        assertThat(told.words("main .notice.warning")).contains("image", "onload", "script");
    }

    @Test
    void theSameFileAgainIsTheOneThatIsThere() {
        byte[] picture = Picture.png(40, 30);
        brings("well.png", picture);
        assertThat(nasreen.followAll(brings("another.png", picture)).words("main [role=status]"))
                .contains("already", "well.png");
        assertThat(brings("well.png", Picture.png(41, 30)).location()).endsWith("added=well-2.png");
        assertThat(names()).contains("well.png", "well-2.png").doesNotContain("another.png");
    }

    @Test
    void whatIsUsedNowhereIsRemovedAfterAQuestion() {
        brings("well.png", Picture.png(40, 30));
        Form form = nasreen.get(MEDIA + "/well.png/removal").form("/removal");

        assertThat(nasreen.submit(form.with("basedOn", "something else")).status())
                .isEqualTo(409);
        assertThat(nasreen.submit(form.sentTo(MEDIA + "/a1-two-way-link.en.svg/removal"))
                        .status())
                .isEqualTo(409);
        Form used = form.sentTo(MEDIA + "/a1-two-way-link.en.svg/removal")
                .with(
                        "basedOn",
                        nasreen.get(MEDIA + "/a1-two-way-link.en.svg")
                                .header("ETag")
                                .replace("\"", ""));
        Answer refused = nasreen.submit(used);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("stays");
        assertThat(nasreen.submit(form).location()).endsWith("/media");
        assertThat(names()).contains("a1-two-way-link.en.svg").doesNotContain("well.png");
        assertThat(nasreen.get(MEDIA + "/well.png").status()).isEqualTo(404);
    }

    @Test
    void namesFromElsewhereBecomeNamesThatACourseCanHave() {
        assertThat(brings("../../../etc/passwd\0.png", Picture.png(11, 9)).location())
                .endsWith("added=passwd.png");
        assertThat(brings("নদীর ছবি.png", Picture.png(12, 9)).location()).endsWith("added=picture-1.png");
        Form named = nasreen.get(MEDIA).form("/media").with("name", "River & Bank");
        assertThat(nasreen.upload(named, "file", "x.png", Picture.png(13, 9)).location())
                .endsWith("added=river-bank.png");
        assertThat(names()).contains("passwd.png", "picture-1.png", "river-bank.png");
    }

    @Test
    void whatIsNotWhatItSaysIsRefusedBesideItsField() {
        List<String> before = names();

        assertThat(refusal("page.png", bytes("<html><script>alert(1)</script><svg></svg></html>")))
                .contains("Its name does not count");
        assertThat(refusal("empty.png", new byte[0])).contains("not empty");
        assertThat(refusal("bomb.png", Picture.pngThatClaims(50_000, 50_000))).contains("too many pixels");
        assertThat(refusal("moving.gif", Picture.written("gif", 9, 9))).contains("Save it as PNG");
        assertThat(refusal("large.pdf", large(20_000_001))).contains("more than 20 MB");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void whatIsMuchTooLargeIsRefusedLikeAnythingElse() {
        List<String> before = names();

        assertThat(refusal("huge.pdf", large(30_000_000))).contains("more than 20 MB");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void withoutTheTokenNothingIsTaken() {
        List<String> before = names();
        Form form = nasreen.get(MEDIA).form("/media");

        assertThat(nasreen.upload(form.without("csrf"), "file", "a.png", Picture.png(9, 9))
                        .status())
                .isEqualTo(403);
        assertThat(nasreen.upload(form.with("csrf", "guessed"), "file", "a.png", Picture.png(9, 9))
                        .status())
                .isEqualTo(403);
        String late =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.vtt\"\r\n\r\nWEBVTT\r\n--b\r\n"
                        + "Content-Disposition: form-data; name=\"csrf\"\r\n\r\n" + form.value("csrf")
                        + "\r\n--b--\r\n";
        assertThat(nasreen.send("POST", MEDIA, "multipart/form-data; boundary=b", late)
                        .status())
                .as("a token that is not the first field")
                .isEqualTo(403);
        assertThat(nasreen.send("POST", MEDIA, "multipart/form-data", late).status())
                .isEqualTo(403);
        assertThat(names()).isEqualTo(before);
    }

    private static Answer brings(String name, byte[] file) {
        Answer answer = nasreen.upload(nasreen.get(MEDIA).form("/media"), "file", name, file);
        assertThat(answer.status()).as(answer.words("main")).isEqualTo(303);
        return answer;
    }

    private static String refusal(String name, byte[] file) {
        Answer answer = nasreen.upload(nasreen.get(MEDIA).form("/media").with("name", "My well"), "file", name, file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.form("/media").value("name")).isEqualTo("My well");
        return answer.words("#field-file-error");
    }

    private static List<String> names() {
        return nasreen.get(MEDIA).page().select("main ul.media li code").eachText().stream()
                .map(path -> path.replaceFirst("^media/", ""))
                .toList();
    }

    private static String card(Answer page, String name) {
        return page.words("main ul.media li:contains(media/" + name + ")");
    }

    private static String figureOf(Answer lesson) {
        return lesson.page().select("section.desk-block:has(figure)").attr("id");
    }

    private static byte[] large(int size) {
        byte[] file = new byte[size];
        System.arraycopy(bytes("%PDF-1.7"), 0, file, 0, 8);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
