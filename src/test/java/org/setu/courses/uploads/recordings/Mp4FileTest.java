package org.setu.courses.uploads.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setu.fixtures.Film.box;
import static org.setu.fixtures.Film.brand;
import static org.setu.fixtures.Film.joined;
import static org.setu.fixtures.Film.latin;
import static org.setu.fixtures.Film.movie;
import static org.setu.fixtures.Film.noise;
import static org.setu.fixtures.Film.number;
import static org.setu.fixtures.Film.track;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Medium.Kind;
import org.setu.fixtures.Film;

/** Films as cameras, programs and attackers make them. */
class Mp4FileTest {
    private static final byte[] PICTURES = track("vide", "avc1", 640, 360);
    private static final byte[] SOUND = track("soun", "mp4a", 0, 0);

    @Test
    void aRealFilmSaysHowLongAndHowWideItIs() {
        Seen.Sound film = sound(Film.real("film.mp4"));

        assertThat(film.kind()).isEqualTo(Kind.MP4);
        assertThat(film.facts()).isEqualTo(new RecordingFacts(2, 64, 48));
    }

    @Test
    void soundAloneIsNoFilm() {
        assertThat(sound(Film.real("sound.m4a")).kind()).isEqualTo(Kind.M4A);
        assertThat(sound(Film.real("sound.m4a")).facts()).isEqualTo(new RecordingFacts(2, 0, 0));
    }

    @Test
    void whereItWasFilmedIsForgottenAndNothingMoves() {
        byte[] brought = Film.real("film.mp4");
        assertThat(latin(brought)).contains(Film.TITLE, "udta", "loci");

        Seen.Sound film = sound(brought);
        byte[] kept = emptied(brought, film);

        assertThat(film.notes()).contains(Note.EMPTIED);
        assertThat(latin(kept)).doesNotContain(Film.TITLE, "udta", "loci", "Lavf");
        assertThat(kept).hasSameSizeAs(brought);
        int pictures = latin(brought).indexOf("mdat");
        assertThat(Arrays.copyOfRange(kept, pictures, kept.length))
                .isEqualTo(Arrays.copyOfRange(brought, pictures, brought.length));
        assertThat(sound(kept).facts()).isEqualTo(film.facts());
        assertThat(sound(kept).notes()).doesNotContain(Note.EMPTIED);
    }

    @Test
    void whenItWasFilmedIsForgotten() {
        byte[] brought = joined(brand("isom"), movie(PICTURES), noise(9));
        String made = latin(number(0x5EAD_BEEF));
        assertThat(latin(brought)).contains(made);

        assertThat(latin(emptied(brought, sound(brought)))).doesNotContain(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"udta", "meta", "uuid", "free", "skip", "junk"})
    void whateverIsNeitherPictureNorSoundIsEmptied(String name) {
        byte[] hidden = box(name, latin("<script>alert(1)</script> 25.8 N"));
        byte[] inTrack = track("vide", "avc1", 640, 360, hidden);
        byte[] brought = joined(brand("isom"), hidden, movie(inTrack, hidden), noise(99), hidden);

        byte[] kept = emptied(brought, sound(brought));

        assertThat(latin(kept)).doesNotContain("alert", "25.8");
        assertThat(emptied(kept, sound(kept)))
                .as("nothing is left to be emptied")
                .isEqualTo(kept);
        assertThat(kept).hasSameSizeAs(brought);
    }

    @Test
    void aFilmHeldUprightIsAsHighAsItIsSeen() {
        byte[] upright = track("vide", "avc1", 640, 360);
        int matrix = latin(upright).indexOf("tkhd") + 4 + 40;
        Arrays.fill(upright, matrix, matrix + 4, (byte) 0);

        assertThat(sound(joined(brand("isom"), movie(upright), noise(9))).facts())
                .isEqualTo(new RecordingFacts(180, 360, 640));
    }

    @Test
    void aFilmThatHasToArriveWholeBeforeItPlaysIsRefusedByItsFirstPiece() {
        byte[] late = joined(brand("isom"), noise(5_000), movie(PICTURES));

        assertThat(reason(late)).isEqualTo(Reason.RECORDING_LATE_START);
        assertThat(RecordingLook.atFirst(BytesAt.of(Arrays.copyOf(late, 1_000))))
                .hasValue(Reason.RECORDING_LATE_START);
        assertThat(RecordingLook.atFirst(BytesAt.of(Arrays.copyOf(Film.mp4(5_000), 1_000))))
                .isEmpty();
    }

    @Test
    void aFilmOfAnIphoneIsToBeExportedAsMp4() {
        byte[] quicktime = joined(brand("qt  "), movie(PICTURES), noise(9));

        assertThat(reason(quicktime)).isEqualTo(Reason.QUICKTIME);
        assertThat(RecordingLook.atFirst(BytesAt.of(quicktime))).hasValue(Reason.QUICKTIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta", "text", "sbtl", "subt"})
    void aTrackThatMayKnowThePlaceOfEachSecondIsRefused(String handler) {
        byte[] brought = joined(brand("isom"), movie(PICTURES, track(handler, "gpmd", 0, 0)), noise(9));

        assertThat(reason(brought)).isEqualTo(Reason.RECORDING_TRACKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvc1", "hev1", "av01", "xxxx"})
    void whatNotEveryTelephonePlaysIsToldOf(String codec) {
        byte[] brought = joined(brand("isom"), movie(track("vide", codec, 640, 360), SOUND), noise(9));

        assertThat(sound(brought).notes()).containsExactly(Note.CODEC);
    }

    @Test
    void whatIsHeavyForWhatItShowsIsToldOf() {
        assertThat(sound(Film.mp4(9_000_000)).notes()).isEmpty();
        assertThat(sound(Film.mp4(40_000_000)).notes()).containsExactly(Note.HEAVY);
    }

    @Test
    void whatIsCutOffOrHasSomethingBehindItIsRefused() {
        byte[] film = Film.mp4(500);

        assertThat(reason(Arrays.copyOf(film, film.length - 1))).isEqualTo(Reason.RECORDING_BROKEN);
        assertThat(reason(Arrays.copyOf(film, 60))).isEqualTo(Reason.RECORDING_BROKEN);
        assertThat(reason(joined(film, latin("<html>")))).isEqualTo(Reason.RECORDING_BROKEN);
        assertThat(reason(joined(brand("isom"), noise(9)))).isEqualTo(Reason.RECORDING_BROKEN);
        assertThat(reason(joined(brand("isom"), movie(), noise(9)))).isEqualTo(Reason.RECORDING_BROKEN);
        assertThat(reason(joined(brand("<htm"), movie(PICTURES)))).isEqualTo(Reason.RECORDING_BROKEN);
    }

    @Test
    void anArchiveThatCallsItselfAFilmIsRefused() {
        byte[] end = joined(latin("PK\005\006"), new byte[18]);

        assertThat(reason(joined(brand("isom"), movie(PICTURES), box("mdat", end))))
                .isEqualTo(Reason.RECORDING_TWOFOLD);
    }

    @Test
    void boxesThatClaimWhatIsNotThereEndTheReading() {
        for (int claimed : new int[] {0x7FFF_FFFF, -1, 2, 7}) {
            byte[] film = Film.mp4(500);
            System.arraycopy(number(claimed), 0, film, brand("isom").length, 4);

            assertThat(reason(film)).isEqualTo(Reason.RECORDING_BROKEN);
        }
        byte[] many = new byte[8 * 30_000];
        for (int at = 0; at < many.length; at += 8) {
            System.arraycopy(box("free", new byte[0]), 0, many, at, 8);
        }
        assertThat(reason(joined(brand("isom"), many))).isEqualTo(Reason.RECORDING_BROKEN);
    }

    @Test
    void whatIsNoRecordingIsRefusedByItsFirstPiece() {
        for (String other : new String[] {"%PDF-1.7", "<html><body>", "MZ\220\0\3\0", ""}) {
            assertThat(RecordingLook.atFirst(BytesAt.of(latin(other)))).isEqualTo(Optional.of(Reason.OTHER_RECORDING));
        }
        assertThat(reason(joined(brand("heic"), movie(PICTURES)))).isEqualTo(Reason.OTHER_RECORDING);
    }

    private static Seen.Sound sound(byte[] bytes) {
        Seen seen = RecordingLook.at(BytesAt.of(bytes));
        assertThat(seen).isInstanceOf(Seen.Sound.class);
        return (Seen.Sound) seen;
    }

    private static Reason reason(byte[] bytes) {
        Seen seen = RecordingLook.at(BytesAt.of(bytes));
        assertThat(seen).isInstanceOf(Seen.Unsound.class);
        return ((Seen.Unsound) seen).reason();
    }

    private static byte[] emptied(byte[] bytes, Seen.Sound seen) {
        byte[] kept = bytes.clone();
        seen.blanks().forEach(blank -> blank.in(kept, 0));
        return kept;
    }
}
