package org.setu.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.courses.LessonReferences;

/**
 * A question after it was answered.
 *
 * @param verdict right, partly or wrong; blank where the quiz does not tell
 * @param corrected empty where it is still as it was asked
 * @param feedback the rule behind the question; empty where the quiz does not tell
 */
public record AnsweredView(
        int number,
        String prefix,
        Words stem,
        boolean isLong,
        boolean unanswered,
        boolean critical,
        String verdict,
        Parts parts,
        Optional<Words> feedback,
        List<LessonReferences.Numbered> references,
        Optional<Corrected> corrected) {
    /**
     * What was decided on a question that was corrected since.
     *
     * @param rule message key of how the answer counts
     */
    public record Corrected(String rule, String reason, Instant at) {}

    /** What was answered, in the way of the question's kind. */
    public sealed interface Parts {}

    public record Options(List<Option> options) implements Parts {}

    /** @param mark right, partly or wrong; blank for what was not chosen and need not have been, or where the quiz does not tell */
    public record Option(Words text, boolean chosen, String mark, Optional<Words> feedback) {}

    public record Givens(List<Given> givens) implements Parts {}

    /**
     * @param label what was asked here; its HTML is blank where the question says all
     * @param given blank HTML where nothing was answered
     * @param right the right answer, where it was missed and is told
     */
    public record Given(Words label, Words given, String mark, Optional<Words> right, Optional<Words> feedback) {}

    /** @param right the right order; empty where it was found or is not told */
    public record Order(List<Words> given, List<Words> right) implements Parts {}
}
