package org.setu.courses.web;

import java.util.Optional;
import org.setu.courses.drafting.activity.Thought;

/**
 * The form of a reflection.
 *
 * @param original what is translated; empty in the source language, where criteria can be added and removed
 */
public record ThoughtForm(
        Thought thought, String language, Optional<Thought> original, String originalLanguage, String action) {
    public boolean isTranslation() {
        return original.isPresent();
    }

    public String originalPrompt() {
        return original.map(Thought::prompt).orElse("");
    }

    public String originalSample() {
        return original.map(Thought::sample).orElse("");
    }

    public String originalCriterion(int at) {
        return original.filter(found -> at < found.rubric().size())
                .map(found -> found.rubric().get(at))
                .orElse("");
    }
}
