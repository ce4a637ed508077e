package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.web.ByteRange.Asked;

/** RFC 9110, sections 14.1.2 and 14.2. */
class ByteRangeTest {
    private static final int SIZE = 1_000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, 0, 499",
        "bytes=500-, 500, 999",
        "bytes=-200, 800, 999",
        "bytes=-5000, 0, 999",
        "bytes=999-999, 999, 999",
        "bytes=0-999999999999, 0, 999",
        "bytes=0-1, 0, 1"
    })
    void aPlayerGetsTheBytesThatItAsksFor(String header, int first, int last) {
        assertThat(ByteRange.asked(header, SIZE)).isEqualTo(new Asked.Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void bytesThatAreNotThereAreRefused(String header) {
        assertThat(ByteRange.asked(header, SIZE)).isEqualTo(new Asked.Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=9-2",
                "bytes=0-1,5-6",
                "items=0-5",
                "bytes=a-b",
                "bytes=0-12345678901234567890"
            })
    void whatNeedNotBeUnderstoodIsAnsweredWithTheWhole(String header) {
        assertThat(ByteRange.asked(header, SIZE)).isEqualTo(new Asked.Whole());
    }

    @Test
    void whoAsksForNoRangeGetsTheWhole() {
        assertThat(ByteRange.asked(null, SIZE)).isEqualTo(new Asked.Whole());
    }

    @Test
    void anEmptyFileHasNoRange() {
        assertThat(ByteRange.asked("bytes=0-", 0)).isEqualTo(new Asked.Nothing());
    }

    @Test
    void theAnswerSaysWhichOfHowMany() {
        assertThat(new ByteRange(0, 499).of(SIZE)).isEqualTo("bytes 0-499/1000");
        assertThat(new ByteRange(0, 499).length()).isEqualTo(500);
    }
}
