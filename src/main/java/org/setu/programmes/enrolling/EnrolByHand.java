package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import java.util.List;
import org.setu.learning.EnrolMany.Objection;
import org.setu.programmes.CohortId;
import org.setu.programmes.Member.How;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.Roll.Admission;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;

/** Takes one person into a cohort. */
@MadeOnce
public class EnrolByHand {
    private final EnrolMembers enrolMembers;

    @Inject
    EnrolByHand(EnrolMembers enrolMembers) {
        this.enrolMembers = enrolMembers;
    }

    /** What a manager is told. */
    public sealed interface Outcome {
        /** @param notice the end of the key of what to tell */
        record Taken(String notice) implements Outcome {}

        record Refused(Objection because) implements Outcome {}
    }

    public Outcome enrol(CohortId cohort, Person person, AccountId by) {
        Admission admission = Twice.tried(() -> enrolMembers.enrol(cohort, List.of(person), How.HAND, by))
                .get(0);
        return admission
                .objection()
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Taken(admission.fate().name()));
    }
}
