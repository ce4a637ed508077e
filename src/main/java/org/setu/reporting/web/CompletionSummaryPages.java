package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.ReportScope;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** Completions in numbers alone: by course, institution and kind, and held against another cohort or period. */
@Path("/reports/completions/summary")
@MadeOnce
public class CompletionSummaryPages {
    private final Pages pages;
    private final ReportDesk desk;
    private final SummaryDesk summaries;

    @Inject
    public CompletionSummaryPages(Pages pages, ReportDesk desk, SummaryDesk summaries) {
        this.pages = pages;
        this.desk = desk;
        this.summaries = summaries;
    }

    @GET
    @Operation(hidden = true)
    public Response summary(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        SummaryView view = summaries.of(CompletionQuery.of(uri.getQueryParameters()), scope);
        return pages.page(view.errors().isEmpty() ? 200 : 422, "reporting/summary", view);
    }
}
