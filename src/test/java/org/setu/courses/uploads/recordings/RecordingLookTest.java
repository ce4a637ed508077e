package org.setu.courses.uploads.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.setu.fixtures.Film.joined;
import static org.setu.fixtures.Film.latin;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Medium.Kind;
import org.setu.fixtures.Film;

/** Recordings of all kinds, as programs and attackers make them. */
class RecordingLookTest {
    @ParameterizedTest
    @CsvSource({
        "film.webm, WEBM, 2, 64, 48",
        "sound.mp3, MP3, 2, 0, 0",
        "opus.ogg, OGG, 2, 0, 0",
        "vorbis.ogg, OGG, 2, 0, 0"
    })
    void aRealRecordingSaysWhatItIs(String name, Kind kind, int seconds, int width, int height) {
        Seen.Sound seen = sound(Film.real(name));

        assertThat(seen.kind()).isEqualTo(kind);
        assertThat(seen.facts()).isEqualTo(new RecordingFacts(seconds, width, height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.webm", "sound.mp3", "opus.ogg", "vorbis.ogg"})
    void whatStandsBesideItIsForgottenAndNothingMoves(String name) {
        byte[] brought = Film.real(name);
        assertThat(latin(brought)).contains(Film.TITLE);

        Seen.Sound seen = sound(brought);
        byte[] kept = emptied(brought, seen);

        assertThat(seen.notes()).contains(Note.EMPTIED);
        assertThat(latin(kept)).doesNotContain(Film.TITLE);
        assertThat(kept).hasSameSizeAs(brought);
        assertThat(sound(kept).facts()).isEqualTo(seen.facts());
        assertThat(sound(kept).notes()).doesNotContain(Note.EMPTIED);
        assertThat(emptied(kept, sound(kept))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.webm", "opus.ogg"})
    void whatNotEveryTelephonePlaysIsToldOf(String name) {
        assertThat(sound(Film.real(name)).notes()).contains(Note.CODEC);
        assertThat(sound(Film.real("sound.mp3")).notes()).doesNotContain(Note.CODEC);
    }

    /** The checksum of an Ogg page covers its comments: a player that checks it must find it right. */
    @ParameterizedTest
    @ValueSource(strings = {"opus.ogg", "vorbis.ogg"})
    void emptiedPagesHaveTheChecksumThatTheyNeed(String name) {
        byte[] whole = Film.real(name);
        byte[] kept = emptied(whole, sound(whole));

        for (int at = 0; at < kept.length; ) {
            OggPage page = OggPage.at(BytesAt.of(kept), at);
            byte[] bytes = Arrays.copyOfRange(kept, page.from(), page.to());
            byte[] summed = bytes.clone();
            page.checksum(bytes).in(summed, page.from());
            assertThat(summed).isEqualTo(bytes);
            at = page.to();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film.webm", "sound.mp3", "opus.ogg"})
    void whatHasAPageBehindItIsRefused(String name) {
        assertThat(reason(joined(Film.real(name), latin("<html><script>alert(1)</script></html>"))))
                .isEqualTo(Reason.RECORDING_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film.webm", "opus.ogg"})
    void whatIsCutOffIsRefused(String name) {
        byte[] whole = Film.real(name);

        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.RECORDING_BROKEN);
    }

    @Test
    void aTagThatHidesAPageIsEmptied() {
        byte[] page = latin("<html><script>alert(1)</script></html>");
        byte[] tag = joined(latin("ID3\4\0\0\0\0\0"), new byte[] {(byte) page.length}, page);

        byte[] kept = emptied(joined(tag, frames()), sound(joined(tag, frames())));

        assertThat(latin(kept)).doesNotContain("alert");
        assertThat(sound(kept).facts()).isEqualTo(sound(frames()).facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film.webm", "sound.mp3", "opus.ogg", "vorbis.ogg"})
    void aStubSaysNothing(String name) {
        byte[] whole = Film.real(name);
        for (int length = 0; length < 200; length++) {
            byte[] stub = Arrays.copyOf(whole, length);

            assertThat(RecordingLook.facts(BytesAt.of(stub))).isEqualTo(RecordingFacts.unknown());
        }
    }

    @Test
    void aVorbisWhosePageEndsBeforeItsRateIsBroken() {
        byte[] page = joined(latin("OggS\0"), new byte[21], new byte[] {1, 7}, latin("\1vorbis"));

        assertThat(reason(page)).isEqualTo(Reason.RECORDING_BROKEN);
    }

    @Test
    void aLongTagIsLookedAtInSlices() {
        byte[] file = joined(latin("ID3\4\0\0\0\100\0\0"), new byte[1 << 20], frames());
        var most = new AtomicInteger();
        BytesAt counted = new BytesAt() {
            @Override
            public int size() {
                return file.length;
            }

            @Override
            public byte[] at(int place, int count) {
                most.accumulateAndGet(place < 1 << 20 ? count : 0, Math::max);
                return BytesAt.of(file).at(place, count);
            }
        };

        assertThat(((Seen.Sound) RecordingLook.at(counted)).notes()).doesNotContain(Note.EMPTIED);
        assertThat(most).hasValueLessThan(1 << 17);
        file[1 << 20] = 1;
        assertThat(sound(file).notes()).contains(Note.EMPTIED);
    }

    @Test
    void whatHasMoreToBeEmptiedThanAnybodyLeavesIsBroken() {
        byte[][] free = new byte[5_001][];
        Arrays.fill(free, Film.box("free", new byte[0]));

        assertThat(reason(joined(Film.mp4(100), joined(free)))).isEqualTo(Reason.RECORDING_BROKEN);
    }

    @Test
    void matroskaIsNoWebm() {
        byte[] film = latin(latin(Film.real("film.webm")).replaceFirst("webm", "wxyz"));

        assertThat(reason(film)).isEqualTo(Reason.OTHER_RECORDING);
    }

    /** Whatever somebody does to the bytes: there is an answer, and soon. */
    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "sound.m4a", "film.webm", "sound.mp3", "opus.ogg", "vorbis.ogg"})
    void noByteThatIsWrongBreaksTheReading(String name) {
        byte[] whole = Film.real(name);
        var chance = new Random(7);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 2_000; round++) {
                byte[] wrong = whole.clone();
                for (int change = 0; change <= chance.nextInt(4); change++) {
                    wrong[chance.nextInt(chance.nextBoolean() ? 400 : wrong.length)] = (byte) chance.nextInt();
                }
                byte[] cut = chance.nextBoolean() ? wrong : Arrays.copyOf(wrong, chance.nextInt(wrong.length));
                Seen seen = RecordingLook.at(BytesAt.of(cut));
                RecordingLook.atFirst(BytesAt.of(cut));
                if (seen instanceof Seen.Sound sound) {
                    assertThat(emptied(cut, sound)).hasSameSizeAs(cut);
                }
            }
        });
    }

    private static byte[] frames() {
        byte[] whole = Film.real("sound.mp3");
        int from = 10 + (whole[8] << 7 | whole[9]);
        return Arrays.copyOfRange(whole, from, whole.length - 128);
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
