package org.setu.programmes;

import java.time.LocalDate;
import java.util.List;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/**
 * Some institutions are asked to nominate people for a cohort. Announced to each of their focal points once, in the transaction that asked.
 *
 * @param institutions that this focal point is asked for
 * @param until the last day
 */
public record NominationsCalled(
        CohortNotice cohort, AccountId focalPoint, List<LocalizedText> institutions, LocalDate until) {
    public NominationsCalled {
        institutions = List.copyOf(institutions);
    }
}
