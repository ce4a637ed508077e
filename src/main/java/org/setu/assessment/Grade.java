package org.setu.assessment;

import java.util.List;
import java.util.Optional;
import org.setu.shared.LocalizedText;

/**
 * What a response is worth, and why.
 *
 * @param score from 0 to 1
 * @param parts what was answered, part by part; an unanswered question has none that is right
 */
public record Grade(double score, List<Part> parts) {
    public Grade {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Not a score: " + score);
        }
        parts = List.copyOf(parts);
    }

    /** Whether it is right all over. */
    public boolean correct() {
        return score == 1;
    }

    /**
     * One thing that was answered.
     *
     * @param id an option, a pair, an item or a gap; {@code answer} for what is typed
     */
    public record Part(String id, boolean right, Optional<LocalizedText> feedback) {
        public static final String ANSWER = "answer";
    }
}
