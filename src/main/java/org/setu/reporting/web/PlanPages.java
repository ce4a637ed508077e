package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Today;
import org.setu.reporting.ActionProgress;
import org.setu.reporting.PlansOfAction;
import org.setu.reporting.ReportScope;
import org.setu.reporting.web.PlanView.Row;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** The plan of action of a manager's institutions: who sees to what by when, and how far it is by what people completed. */
@Path("/reports/needs/plan")
@MadeOnce
public class PlanPages {
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final PlansOfAction plans;
    private final CompetencyTitles titles;
    private final Today today;
    private final Clock clock;

    @Inject
    public PlanPages(
            Pages pages, ReportDesk desk, PlansOfAction plans, CompetencyTitles titles, Today today, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.plans = plans;
        this.titles = titles;
        this.today = today;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response plan(
            @QueryParam("institution") @DefaultValue("") String asked,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        String institution = asked.isEmpty() ? ReportDesk.start(all) : asked;
        ReportScope scope = ReportDesk.at(all, institution);
        return pages.page(
                "reporting/plan",
                new PlanView(
                        desk.called(scope, institution),
                        institution,
                        desk.indented(all),
                        rows(plans.of(scope), PageNumber.of(number)),
                        pages.frame().path(NeedGapPages.PATH + "/plan?institution=" + institution + "&page="),
                        institution.isEmpty() ? "" : NeedGapPages.PATH + "/institutions/" + institution + "/new-action",
                        NeedGapPages.PATH + "?institution=" + institution,
                        clock.instant()));
    }

    private PageOf<Row> rows(List<ActionProgress> actions, int asked) {
        Map<String, String> called = titles.all();
        var empty = new PageOf<Row>(List.of(), 1, PAGE_SIZE, actions.size());
        int shown = Math.min(asked, empty.pages());
        return new PageOf<>(
                actions.stream()
                        .skip((shown - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(action -> row(action, called))
                        .toList(),
                shown,
                PAGE_SIZE,
                actions.size());
    }

    private Row row(ActionProgress action, Map<String, String> called) {
        return new Row(
                action.text(),
                NeedGapPages.PATH + "/actions/" + action.id(),
                action.institution().in(pages.language()),
                called.getOrDefault(action.competency(), action.competency()),
                action.owner().in(pages.language()),
                action.due(),
                action.done(),
                action.people(),
                action.percent(),
                action.state(today.date()));
    }
}
