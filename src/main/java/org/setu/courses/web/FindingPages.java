package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Everything that the linter finds in a draft as it stands, each with the way to the place. */
@Path("/authoring/{course}/findings")
@MadeOnce
public class FindingPages {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    public FindingPages(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    public record FindingsView(CourseBar bar, List<FindingView> errors, List<FindingView> warnings, String saved) {}

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug course, @QueryParam("saved") @Nullable String saved) {
        CheckedCourse draft = desk.draft(course);
        List<FindingView> findings = desk.findings(draft);
        return pages.page(
                "courses/findings",
                new FindingsView(
                        desk.bar(draft),
                        findings.stream().filter(FindingView::error).toList(),
                        findings.stream().filter(finding -> !finding.error()).toList(),
                        saved == null ? "" : FilePages.key(course, saved)));
    }
}
