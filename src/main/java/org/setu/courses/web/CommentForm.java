package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Ids;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * The form in which somebody says something on a draft.
 *
 * @param id of what is about to be said, so that sending it twice says it once
 * @param proposal another wording; the same as {@code was} where none is suggested. Of a question, whose texts have fields of their own, the
 *     checksum of what they say
 * @param was the wording as the form showed it
 * @param basedOn the checksum of the text that is talked about
 * @param thread the comment that is answered; blank for a new one
 */
public record CommentForm(
        String id, String words, String proposal, String was, String basedOn, String thread, List<FieldError> errors) {
    static CommentForm of(MultivaluedMap<String, String> fields, String thread) {
        var typed = new Typed(fields);
        return new CommentForm(
                typed.text("id"),
                typed.lines(thread.isEmpty() ? "words" : "words-" + thread),
                TypedText.of(typed.exactly("proposal")),
                TypedText.of(typed.exactly("was")),
                typed.text("basedOn"),
                thread,
                List.of());
    }

    /** One that nobody has filled in yet, about a text as it is. */
    static CommentForm about(String text, String checksum) {
        return new CommentForm("", "", text, text, checksum, "", List.of());
    }

    CommentForm with(List<FieldError> found) {
        return new CommentForm(id, words, proposal, was, basedOn, thread, found);
    }

    CommentForm proposing(String other) {
        return new CommentForm(id, words, other, was, basedOn, thread, errors);
    }

    /** The same words and wording, about the text as it is now. */
    CommentForm rebased(String text, String checksum) {
        return new CommentForm(id, words, proposal, text, checksum, thread, errors);
    }

    boolean suggests() {
        return !proposal.strip().equals(was.strip());
    }

    UUID identity() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            return Ids.next();
        }
    }
}
