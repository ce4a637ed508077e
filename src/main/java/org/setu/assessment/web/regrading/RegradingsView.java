package org.setu.assessment.web.regrading;

import java.time.Instant;
import java.util.List;
import org.setu.assessment.web.Words;
import org.setu.web.ReadyHtml;

/**
 * All questions of a course that were corrected after they were answered, and what was decided on them.
 *
 * @param bar what stands on top of each page of the desk
 * @param path of the desk
 * @param open those on which nothing was decided since they were changed last
 */
public record RegradingsView(ReadyHtml bar, String path, List<OpenView> open, List<DecidedView> decided) {
    /**
     * A question that learners were asked otherwise than today.
     *
     * @param rewording message key of how it differs
     * @param answers in words
     */
    public record OpenView(String id, String path, Words stem, String rewording, String answers) {}

    /**
     * A decision.
     *
     * @param rule name of the rule
     * @param waiting how many attempts wait to be graded again
     */
    public record DecidedView(
            String id,
            String path,
            String rule,
            String by,
            Instant at,
            String reason,
            int attempts,
            int changed,
            long waiting) {}
}
