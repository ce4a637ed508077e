package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.setu.needs.Assessment.Said;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Takes down what somebody says of themselves. */
@MadeOnce
@Transactional
public class AssessOneself {
    private final Assessments assessments;
    private final Clock clock;

    @Inject
    AssessOneself(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * What is the same as before changes nothing.
     *
     * @param words by the key of the competency
     */
    public void assess(AccountId account, Map<String, Said> words) {
        Map<String, Assessment> known = assessments.of(account);
        Instant now = clock.instant();
        words.forEach((competency, said) -> {
            @Nullable Assessment before = known.get(competency);
            if (before == null) {
                var begun = Assessment.begun(account, competency, said, now);
                assessments.add(begun);
                assessments.note(AssessmentEvent.said(begun, said, now));
            } else if (before.say(said, now)) {
                assessments.note(AssessmentEvent.said(before, said, now));
            }
        });
    }
}
