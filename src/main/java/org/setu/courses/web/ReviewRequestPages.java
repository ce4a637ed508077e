package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.reviews.ReviewRequest.Asking;
import org.setu.courses.reviews.ReviewRequests;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.team.CourseTeam;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;

/** Asking somebody for a sign-off, and asking no longer. */
@Path("/authoring/{course}/review/requests")
@MadeOnce
public class ReviewRequestPages {
    private static final int MENDABLE = 422;
    private static final int LONGEST_WAIT_IN_YEARS = 1;

    private final Pages pages;
    private final AuthorDesk desk;
    private final ReviewDesk reviews;
    private final CourseTeam team;
    private final SignOffs signOffs;
    private final ReviewRequests requests;

    @Inject
    public ReviewRequestPages(
            Pages pages,
            AuthorDesk desk,
            ReviewDesk reviews,
            CourseTeam team,
            SignOffs signOffs,
            ReviewRequests requests) {
        this.pages = pages;
        this.desk = desk;
        this.reviews = reviews;
        this.team = team;
        this.signOffs = signOffs;
        this.requests = requests;
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response ask(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        ReviewForm form = ReviewForm.of(fields);
        var errors = new FieldErrors();
        Optional<AccountId> person = team.of(course).stream()
                .filter(one -> one.toString().equals(form.person()) && !one.equals(author))
                .findFirst();
        Optional<AspectKey> aspect = signOffs.asked(course, desk.draft(course).files()).stream()
                .map(Aspect::key)
                .filter(key -> key.value().equals(form.aspect()))
                .findFirst();
        errors.refuseIf(person.isEmpty(), "person", "courses.review.error.person");
        errors.refuseIf(aspect.isEmpty(), "aspect", "courses.review.error.aspect");
        Optional<LocalDate> due = due(form.due(), errors);
        errors.refuseIf(form.asking().length() > ReviewPages.LONGEST_WORDS, "asking", "courses.review.error.wordsLong");
        if (errors.isEmpty()) {
            requests.ask(new Asking(course, aspect.orElseThrow(), person.orElseThrow(), due, form.asking()), author);
            return pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.asked");
        } else {
            return pages.page(MENDABLE, "courses/review", reviews.view(course, form.with(errors.all())));
        }
    }

    @POST
    @Path("/{request}/withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("course") Slug course, @PathParam("request") UUID request) {
        AccountId author = desk.authorOf(course);
        requests.withdraw(course, request, author);
        return pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.withdrawn");
    }

    private Optional<LocalDate> due(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate due = LocalDate.parse(typed);
            LocalDate today = reviews.today();
            errors.refuseIf(due.isBefore(today), "due", "courses.review.error.duePast");
            errors.refuseIf(due.isAfter(today.plusYears(LONGEST_WAIT_IN_YEARS)), "due", "courses.review.error.dueFar");
            return Optional.of(due);
        } catch (DateTimeParseException unreadable) {
            errors.refuse("due", "courses.review.error.due");
            return Optional.empty();
        }
    }
}
