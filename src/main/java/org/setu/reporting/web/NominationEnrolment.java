package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Today;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.KeepPeople;
import org.setu.programmes.KeptSheetId;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Goes on from the list of nominations to a cohort: what would become of each of them is seen there before anybody is enrolled. */
@Path("/reports/needs/nominations")
@MadeOnce
public class NominationEnrolment {
    private final Pages pages;
    private final NominationTable table;
    private final Cohorts cohorts;
    private final KeepPeople keepPeople;
    private final Today today;

    @Inject
    public NominationEnrolment(
            Pages pages, NominationTable table, Cohorts cohorts, KeepPeople keepPeople, Today today) {
        this.pages = pages;
        this.table = table;
        this.cohorts = cohorts;
        this.keepPeople = keepPeople;
        this.today = today;
    }

    @POST
    @Operation(hidden = true)
    public Response goOn(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        AccountId manager = pages.account();
        CohortId cohort = cohort(typed.text("cohort"), manager);
        List<List<String>> lines = table.lines(typed.text("institution"), typed.text("competency"));
        if (lines.size() == 1) {
            return pages.seeOther(NeedGapPages.PATH + "/people", "reporting.notice.nobodyShort");
        }
        String name = pages.text("reporting.nominations.name", pages.frame().date(today.date()));
        KeptSheetId kept = keepPeople.keep(cohort, name, sheet(lines), manager);
        return pages.seeOther("/reports/cohorts/" + cohort + "/sheets/" + kept);
    }

    /** The cohorts of this manager that are not over, by their ids. */
    static Map<String, String> open(Cohorts cohorts, Pages pages, Today today) {
        var choices = new LinkedHashMap<String, String>();
        cohorts.managedBy(pages.account()).stream()
                .filter(managed -> !managed.cohort().deadline().isBefore(today.date()))
                .forEach(managed -> choices.put(
                        managed.cohort().id().toString(),
                        managed.programme().name().in(pages.language()) + ": "
                                + managed.cohort().name().in(pages.language())));
        return choices;
    }

    /** To others than those who manage it, it does not exist. */
    private CohortId cohort(String text, AccountId manager) {
        try {
            return cohorts.of(manager, CohortId.fromString(text))
                    .map(managed -> managed.cohort().id())
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }

    /** As a spreadsheet program would number the rows. */
    private static Sheet sheet(List<List<String>> lines) {
        return new Sheet(
                lines.get(0),
                IntStream.range(1, lines.size())
                        .mapToObj(at -> new SheetRow(at + 1, lines.get(at)))
                        .toList());
    }
}
