package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
import org.setu.courses.CheckedCourse;
import org.setu.courses.reviews.GiveSignOff;
import org.setu.courses.reviews.GiveSignOff.Outcome;
import org.setu.courses.reviews.SignOffs;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Saying which sign-offs a course asks for, giving one and taking it back. */
@Path("/authoring/{course}/review/sign-offs")
@MadeOnce
public class SignOffPages {
    private static final int MENDABLE = 422;

    private final Pages pages;
    private final AuthorDesk desk;
    private final ReviewDesk reviews;
    private final ReviewChangesDesk changes;
    private final Aspects aspects;
    private final SignOffs signOffs;
    private final GiveSignOff giveSignOff;

    @Inject
    public SignOffPages(
            Pages pages,
            AuthorDesk desk,
            ReviewDesk reviews,
            ReviewChangesDesk changes,
            Aspects aspects,
            SignOffs signOffs,
            GiveSignOff giveSignOff) {
        this.pages = pages;
        this.desk = desk;
        this.reviews = reviews;
        this.changes = changes;
        this.aspects = aspects;
        this.signOffs = signOffs;
        this.giveSignOff = giveSignOff;
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response give(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        var typed = new Typed(fields);
        Outcome outcome = aspects.named(typed.text("aspect"))
                .map(aspect -> giveSignOff.give(course, aspect.key(), typed.text("basedOn"), reader))
                .orElse(Outcome.NOT_ASKED);
        return switch (outcome) {
            case GIVEN -> pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.signedOff");
            case OVERTAKEN -> changes.overtaken(course);
            case NOT_ASKED -> {
                var error = new FieldError("", "courses.review.error.notAsked");
                yield pages.page(
                        MENDABLE,
                        "courses/review",
                        reviews.view(course, ReviewForm.empty().with(List.of(error))));
            }
        };
    }

    @POST
    @Path("/withdrawal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response takeBack(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        aspects.named(new Typed(fields).text("aspect"))
                .ifPresent(aspect -> signOffs.takeBack(course, aspect.key(), reader));
        return pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.takenBack");
    }

    /** Which sign-offs the course asks for from now on. */
    @POST
    @Path("/choice")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response choose(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId trainer = desk.trainerOf(course);
        CheckedCourse draft = desk.draft(course);
        Set<AspectKey> chosen = aspects.all().stream()
                .filter(aspect -> aspect.suits(draft.content().languages()))
                .map(Aspect::key)
                .filter(key -> fields.getOrDefault("asked", List.of()).contains(key.value()))
                .collect(Collectors.toSet());
        signOffs.ask(course, chosen, draft.files(), trainer);
        return pages.seeOther(ReviewPaths.overview(course), "courses.review.notice.chosen");
    }
}
