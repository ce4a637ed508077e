package org.setu.assessment.statistics;

import java.util.Optional;

/**
 * How often something was chosen in one part of a question.
 *
 * @param typed what was typed, in words
 * @param rest how those who chose it did in the rest
 */
public record ChoiceFigures(String part, String choice, Optional<String> typed, int chosen, Sample rest) {
    ChoiceFigures plus(ChoiceFigures other) {
        return new ChoiceFigures(part, choice, typed.or(other::typed), chosen + other.chosen, rest.plus(other.rest));
    }

    public boolean isOf(String otherPart, String otherChoice) {
        return part.equals(otherPart) && choice.equals(otherChoice);
    }
}
