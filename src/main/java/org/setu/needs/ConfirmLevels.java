package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.setu.needs.Assessment.Confirmed;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes down what somebody who answers for a person's institution says to what the person says of themselves. */
@MadeOnce
@Transactional
public class ConfirmLevels {
    private final Assessments assessments;
    private final Clock clock;

    @Inject
    ConfirmLevels(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * Where somebody stands.
     *
     * @param because why it is another level than they say; where it is the same, it may be blank
     */
    public record Word(Level level, String because) {}

    /**
     * What the person did not speak of stays open.
     *
     * @param words by the key of the competency
     * @param by never the person themselves
     */
    public void confirm(AccountId account, Map<String, Word> words, AccountId by) {
        if (by.equals(account)) {
            throw new IllegalArgumentException("Nobody confirms for themselves: " + account);
        }
        Map<String, Assessment> known = assessments.of(account);
        Instant now = clock.instant();
        words.forEach((competency, word) -> {
            @Nullable Assessment assessment = known.get(competency);
            var confirmed = new Confirmed(word.level(), word.because(), by, now);
            if (assessment != null && assessment.confirm(confirmed)) {
                assessments.note(AssessmentEvent.confirmed(assessment, confirmed));
            }
        });
    }
}
