package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form of a quiz, or of pre-test and post-test together: what it draws from the pool, and what passes it.
 *
 * @param name its title as it is saved; blank for a new one
 * @param of what it belongs to, in words: a module, the whole course
 * @param basedOn blank for a new one
 * @param title by the language's code
 * @param parts of the modules that it draws from
 * @param asked how many questions an attempt has
 * @param marks empty for what only measures
 * @param after the post-test, where the title is the pre-test's
 * @param removal where it is removed; blank where that cannot be done
 * @param theirs what a colleague saved meanwhile
 */
public record BlueprintForm(
        CourseBar bar,
        String name,
        String of,
        String action,
        String back,
        String basedOn,
        Map<String, String> title,
        List<Chapter> parts,
        int asked,
        Optional<Marks> marks,
        Optional<After> after,
        String removal,
        List<FieldError> errors,
        List<FindingView> findings,
        Optional<Theirs> theirs) {
    public boolean isNew() {
        return name.isEmpty();
    }

    /** One module with what the quiz draws for each of its objectives. */
    public record Chapter(String title, String poolPath, List<Row> rows) {}

    /**
     * One objective.
     *
     * @param cells any difficulty, easy, medium, hard
     * @param lacking what more the pool needs for this, in words
     * @param repeats whether a second attempt would mostly ask the same
     */
    public record Row(String objective, List<Cell> cells, List<String> lacking, boolean repeats) {}

    /**
     * @param label the key of what it asks for
     * @param there what the pool has for it, in words
     */
    public record Cell(String name, String label, String value, String there) {}

    /**
     * What was typed of a post-test.
     *
     * @param title by the language's code
     * @param feedback what may be chosen, in words
     * @param differ whether what is saved does not ask what the pre-test asks
     */
    public record After(
            Map<String, String> title, String feedbackChosen, Map<String, String> feedback, boolean differ) {}

    /**
     * What was typed of what it takes to pass.
     *
     * @param feedback what may be chosen, in words
     * @param asksFor the mark that the certificate asks for, where somebody wrote another one than what passes
     */
    public record Marks(
            String passMark,
            String attempts,
            String waitHours,
            String timeLimit,
            String feedbackChosen,
            Map<String, String> feedback,
            boolean forCertificate,
            Optional<Integer> asksFor) {}

    /**
     * A colleague's version in a sentence or two.
     *
     * @param passMark 0 for what only measures
     */
    public record Theirs(String title, int questions, int passMark) {}
}
