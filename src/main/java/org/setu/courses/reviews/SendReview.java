package org.setu.courses.reviews;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.setu.courses.ReviewSent;
import org.setu.courses.team.CourseTeam;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Tells the trainers in one letter that somebody has commented, not in one for each comment. */
@MadeOnce
@Transactional
public class SendReview {
    private final Comments comments;
    private final ReviewRequests requests;
    private final CourseTeam team;
    private final Event<ReviewSent> sent;

    @Inject
    SendReview(Comments comments, ReviewRequests requests, CourseTeam team, Event<ReviewSent> sent) {
        this.comments = comments;
        this.requests = requests;
        this.team = team;
        this.sent = sent;
    }

    /** Whether there was anything to tell: sending it again tells nothing. */
    public boolean send(Slug course, String words, AccountId by) {
        int told = comments.tell(course, by);
        if (told > 0) {
            Set<AccountId> to = new HashSet<>(team.trainersOfThisCourse(course));
            to.addAll(requests.askersOf(course, by));
            to.remove(by);
            sent.fire(new ReviewSent(course, by, Set.copyOf(to), told, words));
        }
        return told > 0;
    }
}
