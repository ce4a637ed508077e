package org.setu.courses.folder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.FeedbackPolicy;
import org.setu.courses.QuizPlan.Use;
import org.setu.shared.Slug;

/**
 * Reads one quiz of course.yaml. What measures (a pre-test, a post-test) is taken once and has neither a mark to pass nor a clock, so those
 * keys are superfluous there; a pre-test tells no solutions, so that the post-test may ask for the same again.
 */
final class QuizReader {
    private static final String FILE = "course.yaml";
    private static final int MOST_QUESTIONS = 500;
    private static final List<String> OF_MARKS = List.of("passMark", "attempts", "waitHours", "timeLimitMinutes");

    private final Fields fields;
    private final Findings findings;
    private final Use use;

    private QuizReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
        this.use = fields.has("use") ? fields.choice("use", Use.GRADED) : Use.GRADED;
    }

    /** @return empty where it has no id */
    static Optional<QuizPlan> read(Fields fields, Findings findings) {
        fields.allow("id", "title", "use", "draw", "passMark", "attempts", "waitHours", "timeLimitMinutes", "feedback");
        var reader = new QuizReader(fields, findings);
        return fields.id("id").map(reader::plan);
    }

    private QuizPlan plan(Slug id) {
        return use == Use.PRE_TEST || use == Use.POST_TEST ? measure(id) : withMarks(id);
    }

    private QuizPlan withMarks(Slug id) {
        return new QuizPlan(
                id,
                fields.localized("title"),
                use,
                draws(),
                fields.number("passMark", 100, 1, 100),
                fields.number("attempts", 1, 1, 100),
                Duration.ofHours(fields.optionalNumber("waitHours", 0, 8760).orElse(0)),
                fields.optionalNumber("timeLimitMinutes", 1, 600).map(Duration::ofMinutes),
                fields.choice("feedback", FeedbackPolicy.AFTER_SUBMISSION),
                fields.line());
    }

    private QuizPlan measure(Slug id) {
        OF_MARKS.forEach(this::superfluous);
        return new QuizPlan(
                id,
                fields.localized("title"),
                use,
                draws(),
                0,
                1,
                Duration.ZERO,
                Optional.empty(),
                feedbackOfAMeasure(),
                fields.line());
    }

    private FeedbackPolicy feedbackOfAMeasure() {
        if (use == Use.PRE_TEST) {
            superfluous("feedback");
            return FeedbackPolicy.NEVER;
        }
        boolean never = fields.has("feedback")
                && fields.oneOf("feedback", List.of("after-submission", "never"))
                        .filter("never"::equals)
                        .isPresent();
        return never ? FeedbackPolicy.NEVER : FeedbackPolicy.AFTER_SUBMISSION;
    }

    private void superfluous(String key) {
        if (fields.has(key)) {
            findings.warning(FILE, fields.line(key), "test-key-superfluous", key, use.written());
        }
    }

    private List<QuizPlan.Draw> draws() {
        var draws = new ArrayList<QuizPlan.Draw>();
        for (Fields draw : fields.maps("draw")) {
            draw.allow("objective", "count", "difficulty");
            Optional<String> difficulty = draw.has("difficulty")
                    ? draw.oneOf("difficulty", List.of("easy", "medium", "hard"))
                    : Optional.empty();
            draw.id("objective")
                    .ifPresent(objective -> draws.add(new QuizPlan.Draw(
                            objective, draw.number("count", 1, 1, MOST_QUESTIONS), difficulty, draw.line())));
        }
        if (draws.isEmpty()) {
            fields.error("quiz-empty", "draw");
        }
        return draws;
    }
}
