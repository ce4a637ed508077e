package org.setu.assessment.regrading;

import java.time.Instant;
import java.util.Optional;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.grading.Grader;
import org.setu.shared.LocalizedText;

/**
 * What was decided on one question of an attempt. A value.
 *
 * @param corrected the question as it is asked since; empty where it was removed
 * @param reason what the learner is told
 */
public record Correction(Rule rule, Optional<Question> corrected, LocalizedText reason, Instant at) {
    public Grade grade(Question asked, Response response) {
        return grade(rule, asked, corrected, response);
    }

    /** What a response is worth under a rule. Where the corrected question is missing, it counts as it was asked. */
    public static Grade grade(Rule rule, Question asked, Optional<Question> corrected, Response response) {
        Grade then = Grader.grade(asked, response);
        return switch (rule) {
            case BETTER -> better(then, Grader.grade(corrected.orElse(asked), response));
            case CORRECTED -> Grader.grade(corrected.orElse(asked), response);
            case FULL -> new Grade(1, then.parts());
            case ASKED -> then;
        };
    }

    private static Grade better(Grade then, Grade now) {
        return now.score() > then.score() ? now : then;
    }
}
