package org.setu.programmes;

import java.util.List;
import org.setu.programmes.Nominations.Stage;
import org.setu.shared.AccountId;

/**
 * What those who manage a cohort decided at once of the people whom one focal point nominated. Announced in the transaction that decided.
 *
 * @param because what they said with it; may be blank
 */
public record NominationsDecided(CohortNotice cohort, AccountId focalPoint, List<Decided> decided, String because) {
    public NominationsDecided {
        decided = List.copyOf(decided);
    }

    /** @param stage has a seat, waits for one, or was declined */
    public record Decided(AccountId account, Stage stage) {}
}
