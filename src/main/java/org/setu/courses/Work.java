package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A work of the evidence library: a study, a law, a strategy that courses rest on. What is empty is not known, and readers are told so.
 *
 * @param key stands in the address of its page, and so is never changed or used again for another work
 * @param makers who wrote or issued it
 * @param year in which it came out or was made
 * @param languages ISO 639 codes of those in which it can be read
 * @param priorityAreas keys of {@link SharedKnowledge#priorityAreas}
 * @param where it can be found, in words
 * @param references keys of {@link SharedKnowledge#references} that are this work; each belongs to one work
 * @param facts keys of {@link SharedKnowledge#facts} that tell of it, whatever their source is
 */
public record Work(
        Slug key,
        Kind kind,
        LocalizedText title,
        Optional<LocalizedText> makers,
        Optional<Integer> year,
        List<String> languages,
        List<String> priorityAreas,
        LocalizedText summary,
        Optional<LocalizedText> where,
        Optional<String> url,
        List<String> references,
        List<String> facts,
        int line) {
    public Work {
        languages = List.copyOf(languages);
        priorityAreas = List.copyOf(priorityAreas);
        references = List.copyOf(references);
        facts = List.copyOf(facts);
    }

    /** Whether citing this fact is citing this work: the fact tells of it, or rests on it. */
    public boolean isBehind(SharedKnowledge.Fact fact) {
        return facts.contains(fact.key()) || fact.sources().stream().anyMatch(references::contains);
    }

    public enum Kind {
        STUDY,
        LAW,
        /** Also the frameworks of the United Nations. */
        STRATEGY,
        REPORT,
        TREATY,
        HANDBOOK,
        DATA,
        /** Also declarations and general recommendations. */
        STATEMENT
    }
}
