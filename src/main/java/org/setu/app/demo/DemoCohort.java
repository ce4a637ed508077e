package org.setu.app.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.ParticipantKind;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.programmes.CohortId;
import org.setu.programmes.CohortPlan;
import org.setu.programmes.EnrolPeople;
import org.setu.programmes.MakeProgramme;
import org.setu.programmes.Person;
import org.setu.programmes.PlanCohort;
import org.setu.programmes.ProgrammeId;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** One programme with one cohort, whose last day passed a few days ago: some of its members completed, others are late. */
@MadeOnce
public class DemoCohort {
    private static final Slug FIRST_CHOICE = new Slug("mainstreaming-migration");
    private static final int MEMBERS = 12;
    private static final int SEATS = 20;
    private static final int DAYS_SINCE_THE_BEGINNING = 80;
    private static final int DAYS_SINCE_THE_DEADLINE = 5;

    private final Revisions revisions;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final MakeProgramme makeProgramme;
    private final PlanCohort planCohort;
    private final EnrolPeople enrolPeople;
    private final Clock clock;
    private final Site site;

    @Inject
    DemoCohort(
            Revisions revisions,
            Accounts accounts,
            Enrolments enrolments,
            MakeProgramme makeProgramme,
            PlanCohort planCohort,
            EnrolPeople enrolPeople,
            Clock clock,
            Site site) {
        this.revisions = revisions;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.makeProgramme = makeProgramme;
        this.planCohort = planCohort;
        this.enrolPeople = enrolPeople;
        this.clock = clock;
        this.site = site;
    }

    /** @param manager of the institution */
    public void make(InstitutionId institution, AccountId manager) {
        List<Slug> offered =
                revisions.offered().stream().map(PublishedCourse::slug).toList();
        if (!offered.isEmpty()) {
            Slug course = offered.contains(FIRST_CHOICE) ? FIRST_CHOICE : offered.get(0);
            ProgrammeId programme = makeProgramme.make(
                    institution,
                    LocalizedText.of("Migration in our plans", "পরিকল্পনায় অভিবাসন"),
                    Set.of(ParticipantKind.GOVERNMENT, ParticipantKind.ACADEMIA),
                    List.of(course),
                    manager);
            CohortId cohort = planCohort.begin(programme, plan(), manager);
            enrolPeople.enrol(cohort, people(course), manager);
        }
    }

    private CohortPlan plan() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return new CohortPlan(
                LocalizedText.of("First cohort", "প্রথম ব্যাচ"),
                today.minusDays(DAYS_SINCE_THE_BEGINNING),
                Optional.empty(),
                today.minusDays(DAYS_SINCE_THE_DEADLINE),
                Optional.of(SEATS),
                Language.BN);
    }

    /** Those who take the course already, then others. */
    private List<Person> people(Slug course) {
        Map<EmailAddress, Account> known = accounts.confirmed(
                DemoLearner.all().stream().map(DemoLearner::email).toList());
        Set<AccountId> taking =
                enrolments.of(known.values().stream().map(Account::id).toList(), List.of(course)).stream()
                        .map(Enrolment::learner)
                        .collect(Collectors.toSet());
        List<Account> all = DemoLearner.all().stream()
                .flatMap(learner -> Optional.ofNullable(known.get(learner.email())).stream())
                .toList();
        return Stream.concat(
                        all.stream().filter(account -> taking.contains(account.id())),
                        all.stream().filter(account -> !taking.contains(account.id())))
                .limit(MEMBERS)
                .map(account -> Person.at(account.email(), account.language()))
                .toList();
    }
}
