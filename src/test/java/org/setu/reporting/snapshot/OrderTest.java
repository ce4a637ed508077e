package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OrderTest {
    private final Order order = Order.by(new int[] {3, 1, 3, 0});

    @Test
    void columnsAreKeptTogether() {
        assertThat(order.ints(new int[] {10, 20, 30, 40})).containsExactly(40, 20, 10, 30);
        assertThat(order.flags(new int[] {1, 0, 0, 1})).containsExactly(true, false, true, false);
        assertThat(order.longs(new long[] {1, 2, 3, 4})).containsExactly(4, 2, 1, 3);
    }

    @Test
    void aCodeThatDoesNotFitIsNoticed() {
        assertThatThrownBy(() -> order.codes(new int[] {0, 0, 40_000, 0})).isInstanceOf(ArithmeticException.class);
    }
}
