package org.setu.courses.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Film;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** Whichever the database: what came in pieces is one film again. */
@OnTheServer
class RecordingKeepingIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String PIECE = "application/offset+octet-stream";

    @SuppressWarnings("NullAway.Init") // signed in before each test
    private Browserless nasreen;

    @BeforeEach
    void aTrainer() {
        nasreen = Browserless.visitor().signedInAs(People.TRAINER);
        nasreen.get(DESK);
        nasreen.with("Tus-Resumable", "1.0.0")
                .with("X-Csrf-Token", nasreen.cookies().getOrDefault("setu_csrf", ""));
    }

    /** Others meet this draft, too. */
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(nasreen, DESK);
    }

    @Test
    void aFilmThatCameInPiecesIsWhatItWas() {
        byte[] film = Film.joined(
                Film.brand("isom"),
                Film.movie(Film.track("vide", "avc1", 640, 360), Film.box("udta", Film.latin("25.8 N 89.6 E"))),
                Film.noise(900_000));
        String upload = begins("kept.mp4", film.length);
        for (int at = 0; at < film.length; at += 310_000) {
            byte[] piece = Arrays.copyOfRange(film, at, Math.min(film.length, at + 310_000));
            assertThat(nasreen.with("Upload-Offset", "" + at)
                            .send("PATCH", upload, PIECE, piece)
                            .status())
                    .isEqualTo(204);
        }

        Answer taken = nasreen.submit(nasreen.get(DESK + "/media")
                .form("/media")
                .sentTo(upload.replace("/uploads/", "/recordings/") + "/taking"));

        assertThat(taken.location()).contains("?added=kept.mp4&did=EMPTIED");
        byte[] kept = nasreen.get(DESK + "/media/kept.mp4").wire();
        assertThat(Arrays.copyOfRange(kept, kept.length - 900_008, kept.length))
                .isEqualTo(Arrays.copyOfRange(film, film.length - 900_008, film.length));
        assertThat(Film.latin(kept)).doesNotContain("25.8 N");
        assertThat(nasreen.with("Range", "bytes=262143-262145")
                        .get(DESK + "/media/kept.mp4")
                        .wire())
                .as("across the border of two parts")
                .isEqualTo(Arrays.copyOfRange(kept, 262_143, 262_146));
    }

    @Test
    void whatIsGivenUpIsGone() {
        String upload = begins("given-up.mp4", 4_000_000);
        nasreen.with("Upload-Offset", "0").send("PATCH", upload, PIECE, Arrays.copyOf(Film.mp4(4_000_000), 600_000));

        assertThat(nasreen.send("DELETE", upload, PIECE, "").status()).isEqualTo(204);
        assertThat(nasreen.send("HEAD", upload, PIECE, "").status()).isEqualTo(404);
    }

    private String begins(String name, int size) {
        Answer begun = nasreen.with("Upload-Length", "" + size)
                .with("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)))
                .send("POST", DESK + "/uploads", PIECE, "");
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        return begun.location();
    }
}
