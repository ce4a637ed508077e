package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form of what a course says of itself.
 *
 * @param bar empty for a course that is not there yet
 * @param title by the language's code, as all texts
 * @param audiences what may be chosen, in words
 * @param areas what may be chosen, in words
 * @param languages in which a new course can be written; empty for one that there is
 * @param certificate empty for a course that is not there yet
 * @param theirs a colleague's title and summary, where somebody saved meanwhile
 */
public record CardForm(
        Optional<CourseBar> bar,
        String action,
        String back,
        String basedOn,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> audiences,
        List<String> audiencesChosen,
        Map<String, String> areas,
        List<String> areasChosen,
        Map<String, String> languages,
        String language,
        Optional<Certificate> certificate,
        List<FieldError> errors,
        List<String> theirs) {
    /**
     * What the certificate says and asks for.
     *
     * @param validMonths blank where it never expires
     * @param rules what may be chosen, in words
     */
    public record Certificate(
            Map<String, String> title,
            Map<String, String> statement,
            String validMonths,
            Map<String, String> rules,
            List<String> chosen) {}
}
