package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.KeptSheetId;
import org.setu.programmes.Member.How;
import org.setu.programmes.Person;
import org.setu.programmes.enrolling.SheetPlan.Row;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The people of a table come in and the table goes, in one transaction. */
@MadeOnce
@Transactional
class SheetEnrolment {
    private final Cohorts cohorts;
    private final KeptSheets keptSheets;
    private final PlanSheet planSheet;
    private final EnrolMembers enrolMembers;

    @Inject
    SheetEnrolment(Cohorts cohorts, KeptSheets keptSheets, PlanSheet planSheet, EnrolMembers enrolMembers) {
        this.cohorts = cohorts;
        this.keptSheets = keptSheets;
        this.planSheet = planSheet;
        this.enrolMembers = enrolMembers;
    }

    boolean enrol(CohortId cohort, KeptSheetId id, AccountId by) {
        cohorts.locked(cohort);
        Optional<KeptSheet> kept = keptSheets.locked(cohort, id, by);
        kept.ifPresent(sheet -> {
            List<Person> people = planSheet.plan(sheet).rows().stream()
                    .filter(row -> row.fate().joins())
                    .map(Row::person)
                    .flatMap(Optional::stream)
                    .toList();
            enrolMembers.enrol(cohort, people, How.SHEET, by);
            keptSheets.remove(sheet);
        });
        return kept.isPresent();
    }
}
