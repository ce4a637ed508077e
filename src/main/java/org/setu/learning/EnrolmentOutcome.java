package org.setu.learning;

/** What became of the wish to enrol. */
public sealed interface EnrolmentOutcome {
    /** @param isNew false where the learner was enrolled before: asking twice is harmless */
    record Enrolled(Enrolment enrolment, boolean isNew) implements EnrolmentOutcome {}

    record Refused(Refusal because) implements EnrolmentOutcome {}
}
