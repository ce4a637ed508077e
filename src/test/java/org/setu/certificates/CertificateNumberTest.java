package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
    @Test
    void aNumberNamesTheYearAndCountsOn() {
        assertThat(CertificateNumber.of(2026, 123)).hasToString("SETU-2026-000123");
        assertThat(CertificateNumber.of(2031, 1_234_567)).hasToString("SETU-2031-1234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SETU-2026-123", "setu-2026-000123", "SETU-2026-000123.pdf", "SETU-2026-000123\r\nX: y"})
    void nonsenseIsNoNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateNumber.fromString(text));
    }
}
