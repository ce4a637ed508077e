package org.setu.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.shared.InstitutionId;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class CallFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void anInstitutionAndADayAreEnough() {
        assertThat(refusals("", "2026-07-01")).isEmpty();
        assertThat(refusals("3", "2026-07-02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "three", "100001", "1\u0000", "৩"})
    void placesAreANumberOrNothing(String places) {
        assertThat(refusals(places, "2026-07-01")).containsExactly("places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-06-30", "2026-02-31", "tomorrow", "+999999999-01-01"})
    void theDayIsOneThatHasNotPassed(String until) {
        assertThat(refusals("", until)).containsExactly("until");
    }

    @Test
    void somebodyHasToBeAsked() {
        var errors = new FieldErrors();
        new CallForm("", Set.of("nonsense"), "", "2026-07-01").check(Set.of(), TODAY, errors);
        assertThat(errors.all().stream().map(FieldError::field)).containsExactly("institution");
    }

    private static List<String> refusals(String places, String until) {
        var errors = new FieldErrors();
        new CallForm("", Set.of(), places, until).check(Set.of(InstitutionId.next()), TODAY, errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
