package org.setu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/**
 * What a test before or after a course said of one competency, for reports that hold the two against each other. Derived from the result, written with
 * it, and made anew when a corrected question makes the result another one.
 */
@Entity
@Table(name = "assessment_measure")
class Measure {
    @Id
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String quiz;

    private String competency;

    private double points;

    private int possible;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(EnrolmentId enrolment, Slug quiz, UUID attempt, Slug competency, Tally tally) {
        this.id = Ids.next();
        this.attemptId = attempt;
        this.enrolmentId = enrolment.value();
        this.quiz = quiz.value();
        this.competency = competency.value();
        this.points = tally.points();
        this.possible = tally.possible();
    }
}
