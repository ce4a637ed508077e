package org.setu.programmes;

import java.util.List;
import org.setu.shared.AccountId;

/** Some of those who work where somebody is the focal point are late in a cohort. Announced to each focal point once for each of them. */
public record MembersLate(CohortNotice cohort, AccountId focalPoint, List<Late> late) {
    public MembersLate {
        late = List.copyOf(late);
    }

    /** @param open how many courses they have not completed */
    public record Late(AccountId account, int open) {}
}
