package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final int MANY = 5_000;

    @Test
    void eachIdHasItsOwnNumber() {
        var random = new Random(1);
        long[] high = random.longs(MANY).toArray();
        long[] low = random.longs(MANY).toArray();
        var numbers = new Numbers(high, low);
        assertThat(IntStream.range(0, MANY).map(at -> numbers.of(new UUID(high[at], low[at]))))
                .containsExactlyElementsOf(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void idsThatFollowOneAnotherAreToldApart() {
        long[] high = IntStream.range(0, MANY).mapToLong(at -> 7).toArray();
        long[] low = IntStream.range(0, MANY).mapToLong(at -> at).toArray();
        var numbers = new Numbers(high, low);
        assertThat(numbers.of(new UUID(7, MANY - 1))).isEqualTo(MANY - 1);
        assertThat(numbers.of(new UUID(8, MANY - 1))).isEqualTo(Numbers.NONE);
    }

    @Test
    void amongNoneThereIsNone() {
        assertThat(new Numbers(new long[0], new long[0]).of(new UUID(1, 1))).isEqualTo(Numbers.NONE);
    }
}
