package org.setu.courses.web;

import java.util.List;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * Asks before a module or a lesson is removed, and says what hangs on it.
 *
 * @param about what happens, sentence by sentence
 * @param possible whether it can be removed; if not, the errors say why
 */
public record OutlineRemoval(
        CourseBar bar,
        String title,
        String action,
        String back,
        String basedOn,
        List<String> about,
        boolean possible,
        List<FieldError> errors) {}
