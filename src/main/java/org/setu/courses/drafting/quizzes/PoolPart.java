package org.setu.courses.drafting.quizzes;

import java.util.Optional;
import org.setu.courses.QuizPlan;
import org.setu.courses.YamlNode;
import org.setu.shared.Slug;

/**
 * From where one line of a blueprint draws.
 *
 * @param difficulty easy, medium or hard; empty: of any
 */
public record PoolPart(Slug objective, Optional<String> difficulty) {
    public static PoolPart of(QuizPlan.Draw draw) {
        return new PoolPart(draw.objective(), draw.difficulty());
    }

    /** Empty where the line names no objective. */
    static Optional<PoolPart> of(YamlNode draw) {
        return draw.text("objective")
                .filter(Slug::isSlug)
                .map(objective -> new PoolPart(new Slug(objective), draw.text("difficulty")));
    }

    /** A name for it: {@code a1.2-hard}, {@code a1.2-any}. */
    public String name() {
        return objective + "-" + difficulty.orElse("any");
    }
}
