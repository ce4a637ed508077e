package org.setu.programmes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

/** Asks institutions to nominate people for a cohort. */
public interface AskInstitutions {
    /**
     * Asks each of these, whether it was asked before or not, and writes to their focal points where that is new.
     *
     * @param places for each of them; empty where as many as they like
     */
    void ask(CohortId cohort, Collection<InstitutionId> asked, Optional<Integer> places, LocalDate until, AccountId by);
}
