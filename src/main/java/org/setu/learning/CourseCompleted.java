package org.setu.learning;

import java.time.Instant;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** Announced once per enrolment and outcome, in the transaction that wrote the ledger; certificates and mail listen. */
public record CourseCompleted(
        EnrolmentId enrolment, AccountId learner, Slug course, RevisionId revision, Outcome outcome, Instant at) {
    /** What a completion earns. */
    public enum Outcome {
        CERTIFICATE,
        PARTICIPATION
    }
}
