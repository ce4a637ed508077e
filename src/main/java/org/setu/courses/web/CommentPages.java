package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.reviews.Comment;
import org.setu.courses.reviews.Comment.Remark;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.courses.reviews.Comments;
import org.setu.courses.web.CommentDesk.Opened;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Saying something on a block, a question or the whole course, answering and settling it. */
@Path("/authoring/{course}/review/comments")
@MadeOnce
public class CommentPages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    private static final int LONGEST_PROPOSAL = 50_000;

    private final Pages pages;
    private final AuthorDesk desk;
    private final CommentDesk talks;
    private final Comments comments;

    @Inject
    public CommentPages(Pages pages, AuthorDesk desk, CommentDesk talks, Comments comments) {
        this.pages = pages;
        this.desk = desk;
        this.talks = talks;
        this.comments = comments;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("course") Slug course,
            @QueryParam("at") @DefaultValue("course") String at,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("saved") @DefaultValue("") String saved) {
        Opened opened = talks.open(course, at, lang);
        return pages.page("courses/talk", talks.view(opened, opened.form(), saved));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response say(
            @PathParam("course") Slug course,
            @QueryParam("at") @DefaultValue("course") String at,
            @QueryParam("lang") @Nullable String lang,
            MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        Opened there = talks.open(course, at, lang);
        Opened opened = there.typing(there.rewording().map(texts -> texts.typed(fields)));
        CommentForm sent = CommentForm.of(fields, "");
        CommentForm form = opened.rewording()
                .map(texts -> sent.proposing(texts.checksum()))
                .orElse(sent);
        boolean suggests = suggests(opened, form);
        String now = opened.checksum().orElse("");
        if (suggests && !form.basedOn().equals(now)) {
            String field = opened.rewording().isPresent() ? "" : "proposal";
            var error = new FieldError(field, "courses.review.error.overtaken");
            return again(OVERTAKEN, opened, form.rebased(opened.wording(), now).with(List.of(error)));
        }
        List<FieldError> faults = faults(opened, form, suggests);
        if (!faults.isEmpty()) {
            return again(MENDABLE, opened, form.with(faults));
        }
        Optional<Suggestion> suggestion = suggests ? Optional.of(suggestion(opened, form)) : Optional.empty();
        var remark = new Remark(form.identity(), opened.place(), form.words(), about(form, suggests, now), suggestion);
        comments.write(course, remark, reader);
        return toThread(opened.talk(), remark.id(), CommentDesk.NEW, "courses.review.notice.said");
    }

    @POST
    @Path("/{comment}/answers")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response answer(
            @PathParam("course") Slug course, @PathParam("comment") UUID id, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        Comment thread = thread(course, id);
        CommentForm form = CommentForm.of(fields, id.toString());
        var errors = new FieldErrors();
        String field = "words-" + id;
        errors.refuseIf(form.words().isEmpty(), field, "courses.review.error.emptyAnswer");
        errors.refuseIf(form.words().length() > Comment.LONGEST, field, "courses.review.error.long");
        if (!errors.isEmpty()) {
            return again(MENDABLE, talks.open(course, thread.place().toString(), null), form.with(errors.all()));
        }
        comments.answer(course, id, form.identity(), form.words(), reader);
        return toThread(ReviewPaths.talk(course, thread.place()), id, id.toString(), "courses.review.notice.answered");
    }

    /** What was typed as an answer is kept as one first. */
    @POST
    @Path("/{comment}/settlement")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response settle(
            @PathParam("course") Slug course, @PathParam("comment") UUID id, MultivaluedMap<String, String> fields) {
        AccountId reader = desk.readerOf(course);
        Comment thread = thread(course, id);
        CommentForm form = CommentForm.of(fields, id.toString());
        if (!form.words().isEmpty()) {
            Response answered = answer(course, id, fields);
            if (answered.getStatus() == MENDABLE) {
                return answered;
            }
        }
        comments.settle(course, id, reader);
        return toThread(ReviewPaths.talk(course, thread.place()), id, id.toString(), "courses.review.notice.settled");
    }

    @POST
    @Path("/{comment}/reopening")
    @Operation(hidden = true)
    public Response reopen(@PathParam("course") Slug course, @PathParam("comment") UUID id) {
        desk.readerOf(course);
        Comment thread = thread(course, id);
        comments.reopen(course, id);
        return toThread(ReviewPaths.talk(course, thread.place()), id, "", "courses.review.notice.reopened");
    }

    private static boolean suggests(Opened opened, CommentForm form) {
        boolean another = opened.rewording()
                .map(Rewording::saysSomethingElse)
                .orElseGet(() -> opened.block().isPresent()
                        && !form.proposal().strip().equals(opened.wording().strip()));
        return another && form.suggests();
    }

    private static List<FieldError> faults(Opened opened, CommentForm form, boolean suggests) {
        var errors = new FieldErrors();
        errors.refuseIf(form.words().isEmpty() && !suggests, "words", "courses.review.error.empty");
        errors.refuseIf(form.words().length() > Comment.LONGEST, "words", "courses.review.error.long");
        if (suggests && opened.rewording().isPresent()) {
            opened.rewording().get().check(errors);
            errors.refuseIf(opened.rewording().get().question().isEmpty(), "", "courses.review.error.noWording");
        } else if (suggests) {
            errors.refuseIf(
                    form.proposal().length() > LONGEST_PROPOSAL, "proposal", "courses.review.error.proposalLong");
            errors.refuseIf(
                    !LessonSource.fitsInOneBlock(form.proposal()), "proposal", "courses.desk.flaw.HEADER_IN_TEXT");
        }
        return errors.all();
    }

    private static Suggestion suggestion(Opened opened, CommentForm form) {
        return opened.rewording()
                .flatMap(typed -> typed.question()
                        .map(question -> new Suggestion(typed.saved().question().yaml(), question.yaml())))
                .orElseGet(() -> new Suggestion(opened.wording(), form.proposal()));
    }

    /** A comment is about the text that its writer saw. */
    private static String about(CommentForm form, boolean suggests, String now) {
        return suggests || !form.basedOn().matches("[0-9a-f]{1,64}") ? now : form.basedOn();
    }

    private Comment thread(Slug course, UUID id) {
        return comments.find(course, id).orElseThrow(NotFound::new);
    }

    private Response again(int status, Opened opened, CommentForm form) {
        return pages.page(status, "courses/talk", talks.view(opened, form));
    }

    private Response toThread(String talk, UUID id, String saved, String notice) {
        return pages.seeOther(talk + (saved.isEmpty() ? "" : "&saved=" + saved) + "#comment-" + id, notice);
    }
}
