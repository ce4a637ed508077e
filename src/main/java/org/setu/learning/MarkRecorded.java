package org.setu.learning;

import java.time.Instant;
import java.util.List;
import org.setu.shared.EnrolmentId;
import org.setu.shared.RevisionId;

/**
 * Announced when somebody who had completed the course is given a mark, or a corrected one counts in the place of an earlier one; in the same transaction.
 *
 * @param facts all that is known of this learner in the course, the new mark among it
 */
public record MarkRecorded(EnrolmentId enrolment, RevisionId revision, List<Fact> facts, Instant at) {
    public MarkRecorded {
        facts = List.copyOf(facts);
    }
}
