package org.setu.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.shared.AccountId;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class ActionFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "Train them, safe-referral, 2, 2026-11-30, ''",
        "'', safe-referral, 2, 2026-12-31, text",
        "Train them, unknown, 2, 2026-12-31, competency",
        "Train them, safe-referral, 0, 2026-12-31, people",
        "Train them, safe-referral, 2, 2026-11-29, due",
        "Train them, safe-referral, 2, soon, due"
    })
    void anActionSaysWhatForHowManyAndByWhen(String text, String competency, String people, String due, String wrong) {
        assertThat(wrong(new ActionForm(text, competency, people, "", due), Optional.of(AccountId.next())))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void somebodyOwnsIt() {
        var form = new ActionForm("Train them", "safe-referral", "2", "nobody@people.example", "2026-12-31");

        assertThat(wrong(form, Optional.empty())).containsExactly("owner");
    }

    private static List<String> wrong(ActionForm form, Optional<AccountId> owner) {
        var errors = new FieldErrors();
        form.check(Set.of("safe-referral"), owner, TODAY, errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
