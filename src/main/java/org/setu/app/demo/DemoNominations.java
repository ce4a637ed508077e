package org.setu.app.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Revisions;
import org.setu.identity.ParticipantKind;
import org.setu.institutions.NameFocalPoint;
import org.setu.institutions.Postings;
import org.setu.institutions.Today;
import org.setu.programmes.AskInstitutions;
import org.setu.programmes.CohortId;
import org.setu.programmes.CohortPlan;
import org.setu.programmes.MakeProgramme;
import org.setu.programmes.PlanCohort;
import org.setu.programmes.ProgrammeId;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** A cohort that begins soon, for which an institution was asked to nominate people; its focal point is yet to answer. */
@MadeOnce
public class DemoNominations {
    private static final Slug COURSE = new Slug("migrant-protection");
    private static final int SEATS = 10;
    private static final int PLACES = 4;
    private static final int DAYS_TO_NOMINATE = 14;
    private static final int DAYS_TO_THE_BEGINNING = 21;
    private static final int DAYS_TO_THE_DEADLINE = 90;

    private final Revisions revisions;
    private final Postings postings;
    private final NameFocalPoint nameFocalPoint;
    private final MakeProgramme makeProgramme;
    private final PlanCohort planCohort;
    private final AskInstitutions askInstitutions;
    private final Today today;

    @Inject
    DemoNominations(
            Revisions revisions,
            Postings postings,
            NameFocalPoint nameFocalPoint,
            MakeProgramme makeProgramme,
            PlanCohort planCohort,
            AskInstitutions askInstitutions,
            Today today) {
        this.revisions = revisions;
        this.postings = postings;
        this.nameFocalPoint = nameFocalPoint;
        this.makeProgramme = makeProgramme;
        this.planCohort = planCohort;
        this.askInstitutions = askInstitutions;
        this.today = today;
    }

    /**
     * Where the course is not offered, nothing is made.
     *
     * @param institution whose programme it is
     * @param asked one below it
     * @param manager of the first
     * @param focalPoint who works at the second
     */
    public void make(InstitutionId institution, InstitutionId asked, AccountId manager, AccountId focalPoint) {
        if (revisions.offered().stream().anyMatch(course -> course.slug().equals(COURSE))) {
            postings.current(focalPoint).ifPresent(posting -> nameFocalPoint.name(posting, manager));
            ProgrammeId programme = makeProgramme.make(
                    institution,
                    LocalizedText.of("Protecting migrants", "অভিবাসীর সুরক্ষা"),
                    Set.of(ParticipantKind.GOVERNMENT),
                    List.of(COURSE),
                    manager);
            CohortId cohort = planCohort.begin(programme, plan(), manager);
            LocalDate until = today.date().plusDays(DAYS_TO_NOMINATE);
            askInstitutions.ask(cohort, List.of(asked), Optional.of(PLACES), until, manager);
        }
    }

    private CohortPlan plan() {
        LocalDate day = today.date();
        return new CohortPlan(
                LocalizedText.of("Winter cohort", "শীতকালীন ব্যাচ"),
                day.plusDays(DAYS_TO_THE_BEGINNING),
                Optional.empty(),
                day.plusDays(DAYS_TO_THE_DEADLINE),
                Optional.of(SEATS),
                Language.BN);
    }
}
