package org.setu.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Withdrawals;
import org.setu.learning.EnrolmentOutcome.Enrolled;
import org.setu.learning.EnrolmentOutcome.Refused;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Enrols somebody in a course as it is published now, unless it was withdrawn. */
@MadeOnce
public class EnrolLearner {
    private final Enrolments enrolments;
    private final Withdrawals withdrawals;
    private final Clock clock;
    private final Site site;

    @Inject
    EnrolLearner(Enrolments enrolments, Withdrawals withdrawals, Clock clock, Site site) {
        this.enrolments = enrolments;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.site = site;
    }

    public EnrolmentOutcome enrol(Applicant applicant, PublishedCourse course) {
        return enrolments
                .of(applicant.account(), course.slug())
                .<EnrolmentOutcome>map(known -> new Enrolled(known, false))
                .orElseGet(() -> objection(applicant, course)
                        .<EnrolmentOutcome>map(Refused::new)
                        .orElseGet(() -> newlyEnrolled(applicant, course)));
    }

    /** Why this person could not enrol today; empty where nothing stands against it. */
    public Optional<Refusal> objection(Applicant applicant, PublishedCourse course) {
        if (withdrawals.of(course.slug()).isPresent()) {
            return Optional.of(Refusal.WITHDRAWN);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return EnrolmentPolicy.firstObjection(applicant, course.content().card().enrolment(), today);
    }

    private EnrolmentOutcome newlyEnrolled(Applicant applicant, PublishedCourse course) {
        var enrolment =
                new Enrolment(EnrolmentId.next(), applicant.account(), course.slug(), course.id(), clock.instant());
        try {
            enrolments.add(enrolment);
            return new Enrolled(enrolment, true);
        } catch (RuntimeException clash) {
            // The form was sent twice at once: the other one's enrolment counts.
            return enrolments
                    .of(applicant.account(), course.slug())
                    .map(known -> new Enrolled(known, false))
                    .orElseThrow(() -> clash);
        }
    }
}
