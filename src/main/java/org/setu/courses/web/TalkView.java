package org.setu.courses.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * What was said in one place of a draft, beside the text that it is about.
 *
 * @param action where something new is sent
 * @param readPath where the text stands among its neighbours
 * @param writePath where it is written; blank for somebody who may not
 * @param gone whether the text was removed
 * @param maySuggest whether another wording can be suggested here
 * @param isProse whether it can be written the way it will look
 * @param key under which the browser keeps what is typed
 * @param saved what the browser kept of a form and may forget now; blank for nothing
 * @param rewording the texts of a question in one language, to be put into other words
 * @param ways where that is done in each language, by its code
 * @param errors of whichever form was sent
 */
public record TalkView(
        CourseBar bar,
        String heading,
        String action,
        String readPath,
        String writePath,
        boolean gone,
        Optional<Shown> shown,
        Optional<QuestionShown> question,
        boolean maySuggest,
        boolean isProse,
        String key,
        String saved,
        Optional<Rewording> rewording,
        Map<String, String> ways,
        String language,
        List<Thread> threads,
        CommentForm form,
        List<FieldError> errors) {
    /**
     * A comment with its answers.
     *
     * @param path of the comment, to which answers and the like are sent
     * @param changed whether the text is another one than it was written about
     * @param settled by whom and when; empty for one that is open
     * @param mayAccept whether the viewer may make the suggestion the text
     * @param key under which the browser keeps an answer
     * @param answer as it is typed
     */
    public record Thread(
            String id,
            String path,
            Said first,
            Optional<Suggested> suggestion,
            List<Said> answers,
            boolean changed,
            Optional<Said> settled,
            boolean accepted,
            boolean mayAccept,
            String key,
            CommentForm answer) {
        public boolean isOpen() {
            return settled.isEmpty();
        }
    }

    /** Somebody's words; blank words where only who and when matter. */
    public record Said(String by, Instant at, String words) {}

    /**
     * Another wording, before beside after.
     *
     * @param proposal as text; blank for a question
     * @param texts of a question, those that would change
     */
    public record Suggested(Optional<Shown> before, Optional<Shown> after, String proposal, List<RewordedText> texts) {}
}
