package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.setu.learning.EnrolMany.Objection;
import org.setu.programmes.CohortId;
import org.setu.programmes.NominationId;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;

/** Takes those who were nominated into a cohort, in the order of their nomination: with a seat while there is one, else onto the waiting list. */
@MadeOnce
public class ApproveNominations {
    private final NominationApproval nominationApproval;

    @Inject
    ApproveNominations(NominationApproval nominationApproval) {
        this.nominationApproval = nominationApproval;
    }

    /** Somebody to whom one of the courses is not open: their nomination stays as it is. */
    public record Refused(AccountId account, Objection because) {}

    /** @return who could not be taken in */
    public List<Refused> approve(CohortId cohort, Collection<NominationId> ids, String because, AccountId by) {
        return Twice.tried(() -> nominationApproval.approve(cohort, ids, because, by));
    }
}
