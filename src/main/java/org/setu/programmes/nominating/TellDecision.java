package org.setu.programmes.nominating;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.programmes.Cohort;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nomination;
import org.setu.programmes.Nominations.Stage;
import org.setu.programmes.NominationsDecided;
import org.setu.programmes.NominationsDecided.Decided;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Announces what was decided at once, to each of those who nominated. */
@MadeOnce
public class TellDecision {
    private final Cohorts cohorts;
    private final Event<NominationsDecided> decided;

    @Inject
    TellDecision(Cohorts cohorts, Event<NominationsDecided> decided) {
        this.cohorts = cohorts;
        this.decided = decided;
    }

    /** @param because what was said with it; may be blank */
    public void tell(Cohort cohort, Map<Nomination, Stage> stages, String because) {
        var theirs = new LinkedHashMap<AccountId, List<Decided>>();
        stages.forEach((nomination, stage) -> nomination
                .nominatedBy()
                .ifPresent(focalPoint -> theirs.computeIfAbsent(focalPoint, first -> new ArrayList<>())
                        .add(new Decided(nomination.account(), stage))));
        theirs.forEach((focalPoint, people) ->
                decided.fire(new NominationsDecided(cohorts.notice(cohort), focalPoint, people, because)));
    }
}
