package org.setu.app.demo;

import static org.setu.app.demo.DemoPast.daysAgo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.needs.Action.Plan;
import org.setu.needs.AssessOneself;
import org.setu.needs.Assessment.Said;
import org.setu.needs.ConfirmLevels;
import org.setu.needs.ConfirmLevels.Word;
import org.setu.needs.Level;
import org.setu.needs.PlanAction;
import org.setu.needs.SetNeed;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** What the work of one ministry and its offices needs, a first assessment, some of it confirmed, some set otherwise and some waiting, and a plan of action. */
@MadeOnce
public class DemoNeeds {
    private static final int DAYS_SINCE_NEEDS_WERE_SAID = 60;
    private static final int DAYS_SINCE_THE_ASSESSMENT = 21;
    private static final int DAYS_SINCE_IT_WAS_CONFIRMED = 14;
    private static final int DAYS_FOR_AN_ACTION = 90;

    private final Institutions institutions;
    private final Accounts accounts;
    private final SetNeed setNeed;
    private final AssessOneself assessOneself;
    private final ConfirmLevels confirmLevels;
    private final PlanAction planAction;
    private final Clock clock;
    private final Site site;

    @Inject
    DemoNeeds(
            Institutions institutions,
            Accounts accounts,
            SetNeed setNeed,
            AssessOneself assessOneself,
            ConfirmLevels confirmLevels,
            PlanAction planAction,
            Clock clock,
            Site site) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.setNeed = setNeed;
        this.assessOneself = assessOneself;
        this.confirmLevels = confirmLevels;
        this.planAction = planAction;
        this.clock = clock;
        this.site = site;
    }

    /** What an institution, known by its short name, needs. */
    private record Wanted(String institution, String competency, Level level, int people) {}

    private static final List<Wanted> NEEDS = List.of(
            new Wanted("moewoe", "mainstreaming-cycle", Level.ALONE, 3),
            new Wanted("moewoe", "coordination-and-coherence", Level.GUIDED, 2),
            new Wanted("moewoe", "rights-and-instruments", Level.GUIDED, 2),
            new Wanted("bmet", "fair-recruitment", Level.ALONE, 2),
            new Wanted("bmet", "skills-and-recognition", Level.GUIDED, 1),
            new Wanted("wewb", "rights-and-instruments", Level.ALONE, 2),
            new Wanted("district-employment-and-manpower-office-cumilla", "safe-referral", Level.GUIDED, 1),
            new Wanted("district-employment-and-manpower-office-tangail", "safe-referral", Level.GUIDED, 1));

    /** @param manager of the ministry */
    public void make(AccountId manager) {
        daysAgo(DAYS_SINCE_NEEDS_WERE_SAID, () -> want(manager));
        says("ayesha.siddika", "mainstreaming-cycle", Level.ALONE, "I wrote the migration chapter of our annual plan.");
        says("kamrul.hasan.bhuiyan", "mainstreaming-cycle", Level.ALONE, "");
        says(
                "kamrul.hasan.bhuiyan",
                "coordination-and-coherence",
                Level.GUIDED,
                "I keep the minutes of the working group.");
        says("sabina.yeasmin", "fair-recruitment", Level.GUIDING, "I train the officers who inspect recruiters.");
        says("official", "fair-recruitment", Level.GUIDED, "I checked two recruiters last year, with a colleague.");
        confirms("ayesha.siddika", Map.of("mainstreaming-cycle", new Word(Level.ALONE, "")), manager);
        confirms(
                "kamrul.hasan.bhuiyan",
                Map.of(
                        "mainstreaming-cycle",
                        new Word(Level.GUIDED, "You worked with Ayesha so far; take the next plan yourself."),
                        "coordination-and-coherence",
                        new Word(Level.GUIDED, "")),
                manager);
        confirms("sabina.yeasmin", Map.of("fair-recruitment", new Word(Level.GUIDING, "")), manager);
        daysAgo(
                DAYS_SINCE_NEEDS_WERE_SAID,
                () -> plans(
                        "moewoe", "mainstreaming-cycle", "Three officers take the course on planning.", 3, manager));
        daysAgo(
                DAYS_SINCE_IT_WAS_CONFIRMED,
                () -> plans("bmet", "fair-recruitment", "One more officer learns to check recruiters.", 1, manager));
    }

    private boolean plans(String slug, String competency, String text, int people, AccountId owner) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), site.zone()).plusDays(DAYS_FOR_AN_ACTION);
        institution(slug).ifPresent(id -> planAction.begin(id, new Plan(text, competency, people, owner, due), owner));
        return true;
    }

    private boolean want(AccountId manager) {
        NEEDS.forEach(wanted -> institution(wanted.institution())
                .ifPresent(id -> setNeed.set(id, wanted.competency(), wanted.level(), wanted.people(), manager)));
        return true;
    }

    private Optional<InstitutionId> institution(String slug) {
        return institutions.find(new Slug(slug)).map(Institution::id);
    }

    private void says(String name, String competency, Level level, String evidence) {
        account(name)
                .ifPresent(account -> daysAgo(DAYS_SINCE_THE_ASSESSMENT, () -> {
                    assessOneself.assess(account, Map.of(competency, new Said(level, evidence)));
                    return true;
                }));
    }

    private void confirms(String name, Map<String, Word> words, AccountId manager) {
        account(name)
                .ifPresent(account -> daysAgo(DAYS_SINCE_IT_WAS_CONFIRMED, () -> {
                    confirmLevels.confirm(account, words, manager);
                    return true;
                }));
    }

    private Optional<AccountId> account(String name) {
        return accounts.withEmail(new EmailAddress(name + "@demo.setu.example")).map(Account::id);
    }
}
