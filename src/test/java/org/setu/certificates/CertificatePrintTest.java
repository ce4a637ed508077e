package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.shared.LocalizedText;

class CertificatePrintTest {
    private static final LocalizedText SHORT = LocalizedText.of("a", "ক");

    @Test
    void aNameThatNoPageHoldsIsRefused() {
        var name = LocalizedText.of("a".repeat(CertificatePrint.LONGEST_NAME + 1), "ক");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> print(name, 0))
                .withMessage("The holder has 121 characters; 1 to 120 fit");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> print(LocalizedText.of(" ", "ক"), 0));
    }

    @Test
    void aNinthCompetencyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> print(SHORT, 9)).withMessage("More than 8 competencies");
    }

    private static CertificatePrint print(LocalizedText holder, int competencies) {
        return new CertificatePrint(
                CertificatePrint.Kind.COMPLETION,
                "SETU-2026-000001",
                holder,
                SHORT,
                SHORT,
                Duration.ZERO,
                Collections.nCopies(competencies, SHORT),
                SHORT,
                1,
                Instant.EPOCH,
                Optional.empty(),
                ZoneOffset.UTC,
                URI.create("https://example.org/1"));
    }
}
