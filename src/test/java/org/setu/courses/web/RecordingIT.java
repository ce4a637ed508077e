package org.setu.courses.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.courses.Checksums;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Film;
import org.setu.fixtures.Folders;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Workshop;

/** A trainer brings films and sounds, over lines that break, and learners play them. */
@OnTheServer
@Tag("h2")
class RecordingIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String MEDIA = DESK + "/media";
    private static final String UPLOADS = DESK + "/uploads";
    private static final String LESSON = DESK + "/lessons/a1/two-way-link";
    private static final String PIECE = "application/offset+octet-stream";

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @BeforeAll
    static void aTrainer() {
        nasreen = trainer();
    }

    /** Others meet this draft, too. */
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(nasreen, DESK);
    }

    @Test
    void aFilmThatCameInPiecesIsPlayedByRanges() {
        byte[] film = Film.mp4(700_000);
        Answer told = nasreen.followAll(brings("Our Well.mp4", film, 300_001));

        assertThat(told.words("main [role=status]")).contains("our-well.mp4");
        assertThat(card(told, "our-well.mp4")).contains("Video, MP4", "kB", "3:00 minutes", "640 × 360 pixels");

        String address = playerOf("our-well.mp4")
                .page()
                .select("#pane video source, #pane video")
                .attr("src");
        Answer head = send("HEAD", address, new byte[0]);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("" + film.length);
        assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
        Answer whole = visitor().get(address);
        assertThat(whole.type()).isEqualTo("video/mp4");
        assertThat(whole.header("Cache-Control")).contains("immutable");
        assertThat(whole.header("Content-Security-Policy")).contains("sandbox");
        assertThat(Checksums.ofBytes(whole.wire())).isEqualTo(address.split("/")[2]);
        assertThat(tail(whole.wire(), 600_000)).isEqualTo(tail(film, 600_000));

        Answer part = visitor().with("Range", "bytes=262140-600000").get(address);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 262140-600000/" + film.length);
        assertThat(part.wire()).isEqualTo(Arrays.copyOfRange(film, 262_140, 600_001));
        assertThat(visitor().with("Range", "bytes=-10").get(address).wire()).isEqualTo(tail(film, 10));
        Answer beyond = visitor().with("Range", "bytes=9999999-").get(address);
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + film.length);
        String known = whole.header("ETag");
        assertThat(visitor()
                        .with("Range", "bytes=0-9")
                        .with("If-Range", known)
                        .get(address)
                        .status())
                .isEqualTo(206);
        assertThat(visitor()
                        .with("Range", "bytes=0-9")
                        .with("If-Range", "\"other\"")
                        .get(address)
                        .status())
                .isEqualTo(200);
        assertThat(nasreen()
                        .with("Range", "bytes=5-9")
                        .get(MEDIA + "/our-well.mp4")
                        .status())
                .as("as its author sees it")
                .isEqualTo(206);
    }

    @Test
    void whoSeesAFilmIsToldHowHeavyItIsBeforeItStarts() {
        brings("well.mp4", Film.mp4(2_400_000), 1_000_000);

        Answer shown = playerOf("well.mp4");

        assertThat(shown.page().select("#pane video").attr("preload")).isEqualTo("none");
        assertThat(shown.words("#pane .weight")).contains("Download the recording", "MP4, 2.4 MB");
        assertThat(shown.page().select("#pane .weight a").hasAttr("download")).isTrue();
    }

    @Test
    void aFilmThatIsTakenTwiceAtOnceKeepsItsBytes() {
        byte[] film = Film.mp4(5_000);
        String address = begin("twice.mp4", film.length).location();
        assertThat(piece(address, 0, film, Checksums.ofBytes(film)).status()).isEqualTo(204);

        List<Integer> statuses = AtOnce.times(2, one -> take(address).status());

        assertThat(statuses).containsExactlyInAnyOrder(303, 404);
        assertThat(nasreen().get(MEDIA + "/twice.mp4").bytes()).hasSize(film.length);
    }

    @Test
    void aFilmWithoutCaptionsAndTranscriptIsNotPublished() {
        brings("well.mp4", Film.mp4(3_000), 1_000_000);
        Answer block = nasreen.get(LESSON + "/new-block?kind=video&after=opening");
        Answer saved = nasreen.submit(block.form("kind=video")
                .with("set-src", "media/well.mp4")
                .with("set-minutes", "3")
                .with("text", "Our well."));
        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);

        assertThat(card(nasreen.get(MEDIA), "well.mp4")).contains("Captions are missing", "Transcript is missing");
        assertThat(nasreen.get(DESK + "/publication").words("main")).contains("has no captions", "has no transcript");
        assertThat(nasreen.get(LESSON).words("main")).contains("3 kB more if the recordings are played");
    }

    @Test
    void afterALostLineItGoesOnWhereItWas() {
        byte[] film = Film.mp4(500_000);
        String address = begin("lost.mp4", film.length).location();
        assertThat(piece(address, 0, Arrays.copyOf(film, 200_000)).status()).isEqualTo(204);

        Answer again = begin("lost.mp4", film.length);
        assertThat(again.location()).isEqualTo(address);
        assertThat(again.header("Upload-Offset")).isEqualTo("200000");
        assertThat(begin("lost.mp4", film.length + 1).location())
                .as("another file")
                .isNotEqualTo(address);
        Answer standing = send("HEAD", address, new byte[0]);
        assertThat(standing.header("Upload-Offset")).isEqualTo("200000");
        assertThat(standing.header("Upload-Length")).isEqualTo("" + film.length);
        assertThat(standing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(nasreen.get(MEDIA).words("section[aria-labelledby=under-way]"))
                .contains("lost.mp4", "39%");

        Answer twice = piece(address, 0, Arrays.copyOf(film, 200_000));
        assertThat(twice.status()).as("a piece that came already").isEqualTo(409);
        assertThat(twice.header("Upload-Offset")).isEqualTo("200000");
        assertThat(piece(address, 200_000, Arrays.copyOfRange(film, 200_000, film.length))
                        .status())
                .isEqualTo(204);
        assertThat(take(address).location()).contains("?added=lost.mp4");
        assertThat(tail(nasreen.get(MEDIA + "/lost.mp4").wire(), 400_000)).isEqualTo(tail(film, 400_000));
        assertThat(nasreen.get(MEDIA).page().select("#under-way")).hasSizeLessThan(2);
        giveUpAll();
    }

    @Test
    void aPieceThatWasChangedOnItsWayIsNotTaken() {
        byte[] film = Film.mp4(2_000);
        String address = begin("changed.mp4", film.length).location();
        byte[] changed = film.clone();
        changed[1_500]++;

        assertThat(piece(address, 0, changed, Checksums.ofBytes(film)).status()).isEqualTo(460);
        assertThat(send("HEAD", address, new byte[0]).header("Upload-Offset")).isEqualTo("0");
        assertThat(piece(address, 0, film, Checksums.ofBytes(film)).status()).isEqualTo(204);
        giveUpAll();
    }

    @Test
    void whatIsNoFilmIsRefusedByItsFirstPieceAndForgotten() {
        byte[] page = "<html><script>alert(1)</script></html>".repeat(100).getBytes(UTF_8);
        String address = begin("film.mp4", 50_000_000).location();

        Answer refused = piece(address, 0, page);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.text()).contains("Its name does not count");
        assertThat(send("HEAD", address, new byte[0]).status()).isEqualTo(404);
    }

    @Test
    void aBrokenFilmIsRefusedBesideItsFieldAndForgotten() {
        byte[] film = Film.joined(Film.mp4(50_000), Film.latin("behind"));
        String address = begin("broken.mp4", film.length).location();
        piece(address, 0, film);

        Answer refused = take(address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-file-error")).contains("cut off or broken");
        assertThat(send("HEAD", address, new byte[0]).status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAnythingIsSent() {
        Answer refused = begin("huge.mp4", 2_000_000_000L);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("more than 200 MB", "480p");
        assertThat(begin("none.mp4", 0).status()).isEqualTo(422);
        assertThat(begin("eternal.mp4", Long.MAX_VALUE).status()).isIn(413, 422);
    }

    @Test
    void aPieceMayNotBeMoreThanWasAnnounced() {
        byte[] film = Film.mp4(2_000);
        String address = begin("small.mp4", film.length - 100).location();

        assertThat(piece(address, 0, film).status()).isEqualTo(413);
        assertThat(piece(address, 0, new byte[2_000_001]).status()).isEqualTo(413);
        assertThat(take(address).status()).as("nothing is here yet").isEqualTo(409);
        giveUpAll();
    }

    @Test
    void whatATrainerHasUnderWayFillsNoDisk() {
        for (int number = 0; number < 3; number++) {
            assertThat(begin("long-" + number + ".mp4", 190_000_000).status()).isEqualTo(201);
        }

        Answer refused = begin("long-3.mp4", 190_000_000);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("after two days");
        giveUpAll();
        assertThat(begin("long-3.mp4", 190_000_000).status()).isEqualTo(201);
        giveUpAll();
    }

    @Test
    void anUploadIsItsTrainersAlone() {
        byte[] film = Film.mp4(2_000);
        String address = begin("mine.mp4", film.length).location();
        var official = visitor().signedInAs(People.OFFICIAL).with("Tus-Resumable", "1.0.0");
        official.get("/en/courses");
        official.with("X-Csrf-Token", official.cookies().getOrDefault("setu_csrf", ""));

        for (String method : new String[] {"HEAD", "PATCH", "DELETE"}) {
            assertThat(official.with("Upload-Offset", "0")
                            .send(method, address, PIECE, film)
                            .status())
                    .as(method)
                    .isEqualTo(404);
        }
        assertThat(official.send("POST", UPLOADS, PIECE, new byte[0]).status()).isEqualTo(404);
        var forged = visitor().signedInAs(People.TRAINER).with("Tus-Resumable", "1.0.0");
        forged.get(MEDIA);
        assertThat(forged.with("X-Csrf-Token", "guessed")
                        .with("Upload-Offset", "0")
                        .send("PATCH", address, PIECE, film)
                        .status())
                .isEqualTo(403);
        assertThat(send("HEAD", address, new byte[0]).header("Upload-Offset")).isEqualTo("0");
        assertThat(send("DELETE", address, new byte[0]).status()).isEqualTo(204);
        assertThat(send("DELETE", address, new byte[0]).status()).isEqualTo(404);
    }

    @Test
    void anotherVersionOfTheProtocolIsNotUnderstood() {
        Answer options = send("OPTIONS", UPLOADS, new byte[0]);
        assertThat(options.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(options.header("Tus-Extension")).contains("creation", "checksum", "termination", "expiration");
        assertThat(options.header("Tus-Max-Size")).isEqualTo("200000000");

        assertThat(nasreen()
                        .with("Tus-Resumable", "0.2.2")
                        .send("POST", UPLOADS, PIECE, new byte[0])
                        .status())
                .isEqualTo(412);
    }

    @Test
    void withoutScriptASmallFilmComesWithTheForm() {
        Answer added = nasreen.upload(nasreen.get(MEDIA).form("/media"), "file", "tone.mp4", Film.real("film.mp4"));

        assertThat(added.location()).contains("added=tone.mp4", "EMPTIED");
        Answer file = nasreen.get(MEDIA + "/tone.mp4");
        assertThat(file.type()).isEqualTo("video/mp4");
        assertThat(Film.latin(file.wire())).doesNotContain(Film.TITLE);
        assertThat(card(nasreen.get(MEDIA), "tone.mp4")).contains("0:02 minutes", "64 × 48 pixels");
    }

    @Test
    void theSameFilmAgainIsTheOneThatIsThere() {
        brings("first.mp4", Film.mp4(3_000), 1_000_000);

        assertThat(brings("second.mp4", Film.mp4(3_000), 1_000_000).location()).contains("?there=first.mp4");
    }

    @Test
    void anExportHasTheFilmAndAFolderWithoutItLeavesItWhereItIs() throws IOException {
        byte[] film = Film.mp4(400_000);
        brings("well.mp4", film, 1_000_000);
        String path = "courses/mainstreaming-migration/media/well.mp4";
        TreeMap<String, byte[]> whole =
                unpacked(nasreen.get(DESK + "/export.zip").bytes());
        TreeMap<String, byte[]> light =
                unpacked(nasreen.get(DESK + "/export.zip?recordings=false").bytes());
        assertThat(tail(whole.getOrDefault(path, new byte[0]), 300_000)).isEqualTo(tail(film, 300_000));
        assertThat(light).doesNotContainKey(path);

        Answer same = nasreen.upload(
                nasreen.get(DESK + "/import").form("/import"), "file", "course.zip", Folders.packed(light));
        assertThat(same.words("main")).contains("There is nothing to take");

        Draft.becomesWhatIsPublished(nasreen, DESK);
        Answer looked = nasreen.upload(
                nasreen.get(DESK + "/import").form("/import"), "file", "course.zip", Folders.packed(whole));
        assertThat(nasreen.submit(looked.form("/taking")).status()).isEqualTo(303);
        assertThat(nasreen.get(MEDIA + "/well.mp4").wire()).isEqualTo(whole.get(path));
    }

    private static Answer playerOf(String name) {
        Answer block = nasreen.get(LESSON + "/new-block?kind=video&after=opening");
        return nasreen.submit(block.form("kind=video")
                .with("set-src", "media/" + name)
                .with("set-minutes", "3")
                .with("do", "preview"));
    }

    private static Answer brings(String name, byte[] film, int pieces) {
        String address = begin(name, film.length).location();
        for (int at = 0; at < film.length; at += pieces) {
            byte[] piece = Arrays.copyOfRange(film, at, Math.min(film.length, at + pieces));
            Answer taken = piece(address, at, piece, Checksums.ofBytes(piece));
            assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
            assertThat(taken.header("Upload-Offset")).isEqualTo("" + (at + piece.length));
        }
        Answer answer = take(address);
        assertThat(answer.status()).as(answer.words("main")).isEqualTo(303);
        return answer;
    }

    private static Answer begin(String name, long length) {
        return nasreen()
                .with("Upload-Length", "" + length)
                .with("Upload-Metadata", "filename " + coded(name) + ",fingerprint " + coded("print of " + name))
                .send("POST", UPLOADS, PIECE, new byte[0]);
    }

    private static Answer piece(String address, int offset, byte[] bytes) {
        return nasreen().with("Upload-Offset", "" + offset).send("PATCH", address, PIECE, bytes);
    }

    private static Answer piece(String address, int offset, byte[] bytes, String checksum) {
        byte[] sum = java.util.HexFormat.of().parseHex(checksum);
        return nasreen()
                .with("Upload-Offset", "" + offset)
                .with("Upload-Checksum", "sha256 " + Base64.getEncoder().encodeToString(sum))
                .send("PATCH", address, PIECE, bytes);
    }

    private static Answer send(String method, String address, byte[] body) {
        return nasreen().send(method, address, PIECE, body);
    }

    /** What the finished upload's form does. */
    private static Answer take(String address) {
        return nasreen.submit(
                nasreen.get(MEDIA).form("/media").sentTo(address.replace("/uploads/", "/recordings/") + "/taking"));
    }

    private static void giveUpAll() {
        nasreen.get(MEDIA).page().select("form[action$=/removal]").eachAttr("action").stream()
                .filter(action -> action.contains("/recordings/"))
                .forEach(action -> assertThat(
                                nasreen.submit(nasreen.get(MEDIA).form(action)).status())
                        .isEqualTo(303));
        assertThat(nasreen.get(MEDIA).page().select("#under-way")).isEmpty();
    }

    /** The trainer's browser with no header left of the last request. */
    private static Browserless nasreen() {
        var fresh = visitor().with("Tus-Resumable", "1.0.0");
        nasreen.cookies().forEach(fresh::withCookie);
        return fresh.with("X-Csrf-Token", nasreen.cookies().getOrDefault("setu_csrf", ""));
    }

    private static Browserless trainer() {
        return visitor().signedInAs(People.TRAINER);
    }

    private static Browserless visitor() {
        return Browserless.visitorOf(Workshop.open().address());
    }

    private static String card(Answer page, String name) {
        return page.words("main ul.media li:contains(media/" + name + ")");
    }

    private static byte[] tail(byte[] bytes, int count) {
        return Arrays.copyOfRange(bytes, bytes.length - count, bytes.length);
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static TreeMap<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
