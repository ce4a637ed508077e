package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form of a question that is there already.
 *
 * @param back the list to return to
 * @param isSetAside whether it lies beside the pool
 * @param hasNext whether one can go on with another one of the pool
 * @param taken under what the browser kept the question that was taken into the pool just now; blank where none was
 * @param key under which the browser keeps what is typed; blank where it must not
 * @param objectives by id, in words
 * @param facts by key, in words
 * @param lacks what alone is asked for; empty for the whole form
 * @param brought the fields that go along unseen where only what lacks is asked for
 * @param hints what to ask of its translations as they are written here
 * @param theirs what a colleague wrote meanwhile
 * @param preview what learners would see of it, once asked for
 * @param translated whether its translations render the source as it stands
 * @param isUnsaved whether the page holds something that was sent and not saved
 */
public record QuestionEdit(
        CourseBar bar,
        String moduleTitle,
        String action,
        String back,
        boolean isSetAside,
        boolean hasNext,
        String taken,
        String key,
        String basedOn,
        QuestionForm form,
        Map<String, String> objectives,
        Map<String, String> facts,
        List<FieldError> errors,
        List<FindingView> findings,
        List<QuestionLack> lacks,
        Map<String, List<String>> brought,
        Hints hints,
        Optional<QuestionShown> theirs,
        Optional<QuestionShown> preview,
        boolean translated,
        boolean isUnsaved) {}
