package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.reviews.SendReview;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** A draft's review: what is asked for and given, who was asked, what was said; and telling the trainers of it. */
@Path("/authoring/{course}/review")
@MadeOnce
public class ReviewPages {
    static final int LONGEST_WORDS = 2_000;
    private static final int MENDABLE = 422;

    private final Pages pages;
    private final AuthorDesk desk;
    private final ReviewDesk reviews;
    private final SendReview sendReview;

    @Inject
    public ReviewPages(Pages pages, AuthorDesk desk, ReviewDesk reviews, SendReview sendReview) {
        this.pages = pages;
        this.desk = desk;
        this.reviews = reviews;
        this.sendReview = sendReview;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course) {
        return pages.page("courses/review", reviews.view(course, ReviewForm.empty()));
    }

    /** Tells the trainers in one letter of what was said since the last one. */
    @POST
    @Path("/sending")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response send(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        ReviewForm form = ReviewForm.of(fields);
        if (form.sending().length() > LONGEST_WORDS) {
            var error = new FieldError("sending", "courses.review.error.wordsLong");
            return pages.page(MENDABLE, "courses/review", reviews.view(course, form.with(List.of(error))));
        }
        boolean sent = sendReview.send(course, form.sending(), reader);
        return pages.seeOther(
                ReviewPaths.overview(course), "courses.review.notice." + (sent ? "sent" : "nothingToSend"));
    }
}
