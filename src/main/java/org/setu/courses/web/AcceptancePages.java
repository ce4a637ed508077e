package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.ShownBlock;
import org.setu.courses.drafting.LessonDraft;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.Written;
import org.setu.courses.folder.SourceBlock;
import org.setu.courses.reviews.AcceptSuggestion;
import org.setu.courses.reviews.Comment;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.courses.reviews.Comments;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.courses.web.CommentDesk.Opened;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Makes what a colleague suggested the text of a block or a question, unless that has changed meanwhile. */
@Path("/authoring/{course}/review/comments/{comment}/acceptance")
@MadeOnce
public class AcceptancePages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final CommentDesk talks;
    private final Comments comments;
    private final AcceptSuggestion acceptSuggestion;

    @Inject
    public AcceptancePages(
            Pages pages, AuthorDesk desk, CommentDesk talks, Comments comments, AcceptSuggestion acceptSuggestion) {
        this.pages = pages;
        this.desk = desk;
        this.talks = talks;
        this.comments = comments;
        this.acceptSuggestion = acceptSuggestion;
    }

    /** What was typed as an answer is kept as one first. */
    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response accept(
            @PathParam("course") Slug course, @PathParam("comment") UUID id, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        Comment thread = comments.find(course, id).orElseThrow(NotFound::new);
        Suggestion suggestion = thread.suggestion().orElseThrow(NotFound::new);
        if (thread.isAccepted()) {
            return accepted(thread);
        }
        Opened opened = talks.open(course, thread.place().toString(), null);
        CommentForm answer = CommentForm.of(fields, id.toString());
        if (answer.words().length() > Comment.LONGEST) {
            var error = new FieldError("words-" + id, "courses.review.error.long");
            return pages.page(MENDABLE, "courses/talk", talks.view(opened, answer.with(List.of(error))));
        } else if (!answer.words().isEmpty()) {
            comments.answer(course, id, answer.identity(), answer.words(), author);
        }
        if (thread.place() instanceof OfBlock block) {
            return accept(opened, thread, block, suggestion, author);
        } else if (thread.place() instanceof OfQuestion question) {
            return accept(opened, thread, question, suggestion, author);
        } else {
            throw new NotFound();
        }
    }

    private Response accept(Opened opened, Comment thread, OfBlock block, Suggestion suggestion, AccountId author) {
        if (opened.block().isEmpty()) {
            return refused(opened, "courses.review.error.gone");
        }
        if (opened.lesson()
                .flatMap(lesson -> lesson.block(block.block(), block.language()))
                .filter(ShownBlock::stale)
                .isPresent()) {
            return refused(opened, "courses.review.error.acceptStale");
        }
        var place = desk.place(opened.draft(), block.module(), block.lesson());
        String settings = new LessonDraft(opened.draft().files(), place)
                .block(block.language(), block.block())
                .map(SourceBlock::settings)
                .orElse("");
        Written written = acceptSuggestion.accept(thread, block, suggestion, place, settings, author);
        return written instanceof Written.Kept ? accepted(thread) : overtaken(thread);
    }

    private Response accept(
            Opened opened, Comment thread, OfQuestion question, Suggestion suggestion, AccountId author) {
        if (opened.checksum().isEmpty()) {
            return refused(opened, "courses.review.error.questionGone");
        }
        String file = desk.module(opened.draft(), question.module()).questionsFile();
        PoolWritten written = acceptSuggestion.accept(thread, question, suggestion, file, author);
        return written instanceof PoolWritten.Kept ? accepted(thread) : overtaken(thread);
    }

    private Response accepted(Comment thread) {
        return pages.seeOther(
                ReviewPaths.talk(thread.course(), thread.place()) + "#comment-" + thread.id(),
                "courses.review.notice.accepted");
    }

    private Response overtaken(Comment thread) {
        return refused(
                talks.open(thread.course(), thread.place().toString(), null), "courses.review.error.acceptOvertaken");
    }

    private Response refused(Opened opened, String key) {
        CommentForm form = opened.form().with(List.of(new FieldError("", key)));
        return pages.page(OVERTAKEN, "courses/talk", talks.view(opened, form));
    }
}
