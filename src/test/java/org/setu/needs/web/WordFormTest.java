package org.setu.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.needs.Level;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class WordFormTest {
    private static final CompetencyLine LINE = new CompetencyLine(
            "safe-referral",
            "Safe referral",
            Optional.empty(),
            Optional.of(new CompetencyLine.Said(Level.ALONE, "", Instant.EPOCH)),
            Optional.empty(),
            true,
            List.of());

    @ParameterizedTest
    @CsvSource({
        "ALONE, '', ''",
        "ALONE, Well done, ''",
        "'', '', ''",
        "GUIDED, Not alone yet, ''",
        "GUIDED, '', because-safe-referral",
        "GUIDING, '', because-safe-referral",
        "'', Well done, level-safe-referral",
        "BEST, Well done, level-safe-referral"
    })
    void whoSetsAnotherLevelSaysWhy(String level, String because, String wrong) {
        var errors = new FieldErrors();

        new WordForm(level, because).check(LINE, errors);

        assertThat(errors.all().stream().map(FieldError::field))
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }
}
