package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member.How;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.Nominations.Stage;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.ApproveNominations.Refused;
import org.setu.programmes.enrolling.Roll.Admission;
import org.setu.programmes.enrolling.Roll.Fate;
import org.setu.programmes.nominating.TellDecision;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The nominations are approved and their people come in, in one transaction. */
@MadeOnce
@Transactional
class NominationApproval {
    private final Cohorts cohorts;
    private final Nominations nominations;
    private final Accounts accounts;
    private final EnrolMembers enrolMembers;
    private final TellDecision tellDecision;
    private final Clock clock;

    @Inject
    NominationApproval(
            Cohorts cohorts,
            Nominations nominations,
            Accounts accounts,
            EnrolMembers enrolMembers,
            TellDecision tellDecision,
            Clock clock) {
        this.cohorts = cohorts;
        this.nominations = nominations;
        this.accounts = accounts;
        this.enrolMembers = enrolMembers;
        this.tellDecision = tellDecision;
        this.clock = clock;
    }

    List<Refused> approve(CohortId id, Collection<NominationId> ids, String because, AccountId by) {
        Cohort cohort = cohorts.locked(id);
        List<Nomination> open = nominations.open(id, ids);
        Map<AccountId, Account> people =
                accounts.byId(open.stream().map(Nomination::account).toList());
        List<Nomination> known = open.stream()
                .filter(nomination -> people.containsKey(nomination.account()))
                .toList();
        List<Admission> admissions = enrolMembers.enrol(
                id,
                known.stream()
                        .flatMap(nomination -> person(people, nomination).stream())
                        .toList(),
                How.NOMINATION,
                by);
        var stages = new LinkedHashMap<Nomination, Stage>();
        var refused = new ArrayList<Refused>();
        for (int at = 0; at < known.size(); at++) {
            Nomination nomination = known.get(at);
            Admission admission = admissions.get(at);
            admission
                    .objection()
                    .ifPresentOrElse(objection -> refused.add(new Refused(nomination.account(), objection)), () -> {
                        nomination.approve(because, by, clock.instant());
                        stages.put(nomination, admission.fate() == Fate.WAITS ? Stage.WAITING : Stage.SEATED);
                    });
        }
        tellDecision.tell(cohort, stages, because);
        return List.copyOf(refused);
    }

    private static Optional<Person> person(Map<AccountId, Account> people, Nomination nomination) {
        return Optional.ofNullable(people.get(nomination.account()))
                .map(account -> Person.at(account.email(), account.language()));
    }
}
