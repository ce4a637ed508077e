package org.setu.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class NeedFormTest {
    @ParameterizedTest
    @CsvSource({
        "mainstreaming-cycle, ALONE, 3, ''",
        "'', ALONE, 3, competency",
        "mainstreaming-cycle, NOT_YET, 3, level",
        "mainstreaming-cycle, '', 3, level",
        "mainstreaming-cycle, ALONE, 0, people",
        "mainstreaming-cycle, ALONE, -1, people",
        "mainstreaming-cycle, ALONE, three, people",
        "mainstreaming-cycle, ALONE, 10001, people"
    })
    void aNeedHasACompetencyALevelAndANumberOfPeople(String competency, String level, String people, String wrong) {
        var errors = new FieldErrors();

        new NeedForm(competency, level, people).check(Set.of("mainstreaming-cycle"), errors);

        assertThat(errors.all().stream().map(FieldError::field))
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }
}
