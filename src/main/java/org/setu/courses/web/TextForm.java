package org.setu.courses.web;

import java.util.List;
import java.util.Optional;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form in which YAML or a whole file is written as text.
 *
 * @param title what is edited
 * @param help the key of what to know about it
 * @param back the page to return to
 * @param key under which the browser keeps what is typed; blank where it must not
 * @param line to begin at; 0 for the beginning
 * @param theirs what a colleague wrote meanwhile
 * @param findings what is wrong with the text, with its lines
 * @param question the question that the text is; empty for a file
 * @param hints what to ask of its translations as they are written here
 * @param translated whether its translations render the source as it stands
 */
public record TextForm(
        CourseBar bar,
        String title,
        String help,
        String action,
        String back,
        String key,
        String text,
        String basedOn,
        int line,
        List<FieldError> errors,
        Optional<String> theirs,
        List<FindingView> findings,
        Optional<QuestionShown> question,
        Hints hints,
        boolean translated) {
    /** The text's line at which to begin; blank where there is none. */
    public String excerpt() {
        return line < 1 ? "" : text.lines().skip(line - 1L).findFirst().orElse("");
    }
}
