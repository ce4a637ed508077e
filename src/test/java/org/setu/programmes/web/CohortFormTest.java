package org.setu.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.programmes.CohortPlan;
import org.setu.shared.Language;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class CohortFormTest {
    private static final Names NAMES = new Names("First cohort", "প্রথম ব্যাচ");

    @Test
    void whatIsLeftOpenStaysOpen() {
        var form = new CohortForm(NAMES, "2026-07-01", "", "2026-08-01", "", "bn");
        assertThat(errors(form)).isEmpty();

        CohortPlan plan = form.plan();

        assertThat(plan.deadline()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(plan.ends()).isEmpty();
        assertThat(plan.seats()).isEmpty();
        assertThat(plan.language()).isEqualTo(Language.BN);
        assertThat(CohortForm.of(plan)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-08-01, '', bn, begins",
        "31.12.2026, '', 2026-08-01, '', bn, begins",
        "2026-07-01, 2026-06-30, 2026-08-01, '', bn, ends",
        "2026-07-01, '', 2026-06-30, '', bn, deadline",
        "2026-07-01, '', +12026-08-01, '', bn, deadline",
        "2026-07-01, '', 2026-08-01, 0, bn, seats",
        "2026-07-01, '', 2026-08-01, 100001, bn, seats",
        "2026-07-01, '', 2026-08-01, many, bn, seats",
        "2026-07-01, '', 2026-08-01, 20, fr, language"
    })
    void eachFieldSaysHowToMendIt(
            String begins, String ends, String deadline, String seats, String language, String wrong) {
        assertThat(errors(new CohortForm(NAMES, begins, ends, deadline, seats, language)))
                .containsExactly(wrong);
    }

    private static List<String> errors(CohortForm form) {
        var errors = new FieldErrors();
        form.check(errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
