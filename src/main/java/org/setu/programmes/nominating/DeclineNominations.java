package org.setu.programmes.nominating;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.Nominations.Stage;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Declines nominations, and says why. */
@MadeOnce
@Transactional
public class DeclineNominations {
    private final Cohorts cohorts;
    private final Nominations nominations;
    private final TellDecision tellDecision;
    private final Clock clock;

    @Inject
    DeclineNominations(Cohorts cohorts, Nominations nominations, TellDecision tellDecision, Clock clock) {
        this.cohorts = cohorts;
        this.nominations = nominations;
        this.tellDecision = tellDecision;
        this.clock = clock;
    }

    /** What was decided before stays. */
    public void decline(CohortId id, Collection<NominationId> ids, String because, AccountId by) {
        Cohort cohort = cohorts.locked(id);
        List<Nomination> open = nominations.open(id, ids);
        var stages = new LinkedHashMap<Nomination, Stage>();
        for (Nomination nomination : open) {
            nomination.decline(because, by, clock.instant());
            stages.put(nomination, Stage.DECLINED);
        }
        tellDecision.tell(cohort, stages, because);
    }
}
