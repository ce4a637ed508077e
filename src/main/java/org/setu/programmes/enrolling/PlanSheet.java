package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.Revisions;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.Institutions;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.KeptSheetId;
import org.setu.programmes.Programmes;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;

/** Says what a table that is kept would do to a cohort as it is now. */
@MadeOnce
@Transactional
public class PlanSheet {
    private final KeptSheets keptSheets;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Institutions institutions;
    private final Revisions revisions;
    private final CallRoll callRoll;

    @Inject
    PlanSheet(
            KeptSheets keptSheets,
            Cohorts cohorts,
            Programmes programmes,
            Institutions institutions,
            Revisions revisions,
            CallRoll callRoll) {
        this.keptSheets = keptSheets;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.institutions = institutions;
        this.revisions = revisions;
        this.callRoll = callRoll;
    }

    /** Whether a table has the one column that people cannot be known without. */
    public static boolean namesAddresses(Sheet sheet) {
        return SheetColumn.in(sheet.headings()).containsKey(SheetColumn.EMAIL);
    }

    /** Empty where there is no such table of this person's any more. */
    public Optional<SheetPlan> of(CohortId cohort, KeptSheetId id, AccountId by) {
        return keptSheets.find(cohort, id, by).map(this::plan);
    }

    SheetPlan plan(KeptSheet kept) {
        Cohort cohort = cohorts.known(kept.cohort());
        Sheet sheet = kept.sheet();
        var names = new InstitutionNames(institutions.tree(), institutions.renamings());
        var people = new ReadPeople(
                sheet.headings(),
                text -> names.named(text).stream().map(Institution::id).toList(),
                text -> names.nearest(text).map(Institution::name),
                cohort.language(),
                titles(cohort));
        Roll roll = callRoll.of(cohort, people.emails(sheet)).roll();
        return new SheetPlan(kept.id(), kept.fileName(), sheet.headings(), people.rows(sheet, roll));
    }

    private Map<Slug, LocalizedText> titles(Cohort cohort) {
        List<Slug> courses = programmes.courses(cohort.programme());
        var titles = new HashMap<Slug, LocalizedText>();
        courses.forEach(slug -> revisions
                .current(slug)
                .ifPresent(course -> titles.put(slug, course.content().title())));
        return titles;
    }
}
