package org.setu.assessment.regrading;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.setu.assessment.AttemptId;
import org.setu.assessment.RegradingDecided;
import org.setu.assessment.regrading.Regrading.Reason;
import org.setu.courses.Drafts;
import org.setu.courses.PublishedCourse;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Keeps what a trainer decided on a corrected question, and lays out the attempts that are to be graded again. */
@MadeOnce
@Transactional
public class DecideRegrading {
    private final Drafts drafts;
    private final EarlierAnswers earlierAnswers;
    private final LookAhead lookAhead;
    private final Regradings regradings;
    private final Event<RegradingDecided> decided;
    private final Clock clock;

    @Inject
    DecideRegrading(
            Drafts drafts,
            EarlierAnswers earlierAnswers,
            LookAhead lookAhead,
            Regradings regradings,
            Event<RegradingDecided> decided,
            Clock clock) {
        this.drafts = drafts;
        this.earlierAnswers = earlierAnswers;
        this.lookAhead = lookAhead;
        this.regradings = regradings;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * @param basedOn the stamp of the outlook that the trainer saw
     * @return whether it was decided; it is not where the outlook is another by now, and where no attempt is concerned
     */
    public boolean decide(
            PublishedCourse course, Slug question, Rule rule, Reason reason, String basedOn, AccountId by) {
        // Holds the course, so that two who decide, or one who decides and one who publishes, take turns.
        drafts.isCourse(course.slug());
        List<AttemptId> attempts = earlierAnswers.handedIn(course, question);
        boolean mayDecide = !attempts.isEmpty()
                && lookAhead.stamp(course, question, attempts.size()).equals(basedOn);
        if (mayDecide) {
            regradings.add(
                    new Regrading(course.slug(), question, course.id(), rule, reason, by, clock.instant()), attempts);
            decided.fire(new RegradingDecided());
        }
        return mayDecide;
    }
}
