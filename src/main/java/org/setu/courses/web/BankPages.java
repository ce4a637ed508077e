package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** All questions of a course, in the order of its modules. */
@Path("/authoring/{course}/questions")
@MadeOnce
public class BankPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final BankDesk bank;

    @Inject
    public BankPages(Pages pages, AuthorDesk desk, BankDesk bank) {
        this.pages = pages;
        this.desk = desk;
        this.bank = bank;
    }

    /** The bank of a course. */
    public record CourseBankView(CourseBar bar, BankView bank) {}

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug course, @Context UriInfo uri) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(
                "courses/bank",
                new CourseBankView(
                        desk.bar(draft),
                        bank.view(
                                draft,
                                draft.content().modules(),
                                "/authoring/" + course + "/questions",
                                uri.getQueryParameters())));
    }
}
