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
import org.setu.web.Csv;
import org.setu.web.Pages;

/** What the CSV of completions holds: which filter, and what each column means. Beside it, so that the rows stay a table that programs can read. */
@Path("/reports/completions-definitions.csv")
@MadeOnce
public class CompletionDefinitions {
    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final FileDesk files;

    @Inject
    public CompletionDefinitions(Pages pages, ReportDesk desk, FilterDesk filters, FileDesk files) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.files = files;
    }

    @GET
    @Operation(hidden = true)
    public Response definitions(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        return filters.errors(query).isEmpty()
                ? Csv.file(
                        "completions-definitions.csv",
                        files.definitions(new FileDesk.Asked(query, scope, filters.filter(query, scope))))
                : pages.seeOther(CompletionPages.PATH + "?" + query.filterAddress());
    }
}
