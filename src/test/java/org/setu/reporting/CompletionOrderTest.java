package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.reporting.CompletionOrder.Column;

class CompletionOrderTest {
    @Test
    void anOrderIsReadAsItIsWritten() {
        assertThat(CompletionOrder.of("-completed")).contains(new CompletionOrder(Column.COMPLETED, true));
        assertThat(CompletionOrder.of("name").orElseThrow()).hasToString("name");
        assertThat(CompletionOrder.of("-name").orElseThrow()).hasToString("-name");
    }

    @Test
    void nothingButAColumnIsAnOrder() {
        assertThat(CompletionOrder.of("")).isEmpty();
        assertThat(CompletionOrder.of("NAME")).isEmpty();
        assertThat(CompletionOrder.of("name; drop table identity_account")).isEmpty();
    }
}
