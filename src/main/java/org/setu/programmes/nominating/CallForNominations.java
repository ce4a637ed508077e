package org.setu.programmes.nominating;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.Institutions;
import org.setu.programmes.AskInstitutions;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.NominationsCalled;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Asks institutions to nominate people for a cohort, and ends that before its day. */
@MadeOnce
@Transactional
public class CallForNominations implements AskInstitutions {
    private final Cohorts cohorts;
    private final Calls calls;
    private final FocalPoints focalPoints;
    private final Institutions institutions;
    private final Event<NominationsCalled> called;
    private final Clock clock;

    @Inject
    CallForNominations(
            Cohorts cohorts,
            Calls calls,
            FocalPoints focalPoints,
            Institutions institutions,
            Event<NominationsCalled> called,
            Clock clock) {
        this.cohorts = cohorts;
        this.calls = calls;
        this.focalPoints = focalPoints;
        this.institutions = institutions;
        this.called = called;
        this.clock = clock;
    }

    @Override
    public void ask(
            CohortId id, Collection<InstitutionId> asked, Optional<Integer> places, LocalDate until, AccountId by) {
        Cohort cohort = cohorts.locked(id);
        Map<InstitutionId, Call> before =
                calls.of(id).stream().collect(Collectors.toMap(Call::institution, call -> call));
        var news = new ArrayList<InstitutionId>();
        for (InstitutionId institution : asked) {
            Optional<Call> known = Optional.ofNullable(before.get(institution));
            if (known.isEmpty()) {
                calls.add(new Call(id, institution, places, until, by, clock.instant()));
            }
            if (known.isEmpty() || known.get().askAgain(places, until)) {
                news.add(institution);
            }
        }
        tell(cohorts.notice(cohort), news, until);
    }

    /** Doing it again changes nothing, nor does an id of another cohort's. */
    public void end(CohortId cohort, CallId id) {
        cohorts.locked(cohort);
        calls.of(cohort).stream().filter(call -> call.id().equals(id)).forEach(call -> call.end(clock.instant()));
    }

    private void tell(CohortNotice cohort, Collection<InstitutionId> asked, LocalDate until) {
        Map<InstitutionId, LocalizedText> names = institutions.named(asked);
        Map<InstitutionId, Set<AccountId>> speaking = focalPoints.nearest(asked);
        var letters = new LinkedHashMap<AccountId, List<LocalizedText>>();
        for (InstitutionId institution : asked) {
            speaking.getOrDefault(institution, Set.of())
                    .forEach(focalPoint -> Optional.ofNullable(names.get(institution))
                            .ifPresent(name -> letters.computeIfAbsent(focalPoint, first -> new ArrayList<>())
                                    .add(name)));
        }
        letters.forEach((focalPoint, theirs) -> called.fire(new NominationsCalled(cohort, focalPoint, theirs, until)));
    }
}
