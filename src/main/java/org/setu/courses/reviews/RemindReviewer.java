package org.setu.courses.reviews;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.courses.Aspects;
import org.setu.courses.ReviewDue;
import org.setu.courses.ReviewDue.Urgency;
import org.setu.courses.team.CourseTeam;
import org.setu.shared.MadeOnce;

/** Reminds of one request in one transaction that holds its row: the letter is written with the note that it was, or neither is. */
@MadeOnce
@Transactional
class RemindReviewer {
    private final ReviewRequests requests;
    private final CourseTeam team;
    private final Aspects aspects;
    private final Event<ReviewDue> due;
    private final Clock clock;

    @Inject
    RemindReviewer(ReviewRequests requests, CourseTeam team, Aspects aspects, Event<ReviewDue> due, Clock clock) {
        this.requests = requests;
        this.team = team;
        this.aspects = aspects;
        this.due = due;
        this.clock = clock;
    }

    /** Whether there was one. Who may not review the course any more is not written to, nor is anybody for what no course asks for any more. */
    boolean remind() {
        Optional<ReviewRequest> claimed = requests.claimNext();
        claimed.ifPresent(request -> {
            Optional<Urgency> urgency = request.remind(requests.today(), clock.instant());
            if (urgency.isPresent()
                    && !aspects.known(request.aspect()).retired()
                    && team.of(request.course()).contains(request.of())) {
                due.fire(new ReviewDue(
                        request.course(),
                        request.aspect(),
                        request.of(),
                        request.due().orElseThrow(),
                        urgency.get()));
            }
        });
        return claimed.isPresent();
    }
}
