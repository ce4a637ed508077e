package org.setu.assessment.statistics;

import java.util.Optional;

/**
 * What somebody chose in one part of a question.
 *
 * @param part a pair, an item or a gap; blank where the question has no parts
 * @param choice an option, a place, or a mark that is the same for whoever typed the same; blank for nothing
 * @param typed what was typed, without what does not count in it
 */
public record PartChoice(String part, String choice, Optional<String> typed) {
    /** Begins the mark of what was typed; no id of an option does. */
    public static final String TYPED = "=";

    static PartChoice chosen(String part, String choice) {
        return new PartChoice(part, choice, Optional.empty());
    }

    static PartChoice nothing(String part) {
        return chosen(part, "");
    }
}
