package org.setu.courses;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** What all courses share: one truth, cited by key. Each map keeps the order of its file. */
public record SharedKnowledge(
        Map<String, Fact> facts,
        Map<String, Reference> references,
        Map<String, Term> glossary,
        Map<String, Competency> competencies,
        Map<String, PriorityArea> priorityAreas,
        Map<Slug, Work> works) {
    public SharedKnowledge {
        facts = ordered(facts);
        references = ordered(references);
        glossary = ordered(glossary);
        competencies = ordered(competencies);
        priorityAreas = ordered(priorityAreas);
        works = ordered(works);
    }

    public Optional<Fact> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    public Optional<Reference> reference(String key) {
        return Optional.ofNullable(references.get(key));
    }

    public Optional<Term> term(String key) {
        return Optional.ofNullable(glossary.get(key));
    }

    public Optional<Competency> competency(String key) {
        return Optional.ofNullable(competencies.get(key));
    }

    public Optional<PriorityArea> priorityArea(String key) {
        return Optional.ofNullable(priorityAreas.get(key));
    }

    /** The work of the evidence library that a reference is, where it is one. */
    public Optional<Work> workOf(Reference reference) {
        return works.values().stream()
                .filter(work -> work.references().contains(reference.key()))
                .findFirst();
    }

    /**
     * @param sources keys of references
     * @param confidence S, V, K or two of them: stated by the programme, seen in public material, background knowledge
     * @param asOf the year or date that the statement is true of
     * @param check whether it may have changed: then it is shown with its date and never graded
     */
    public record Fact(
            String key,
            LocalizedText statement,
            List<String> sources,
            String confidence,
            Optional<String> asOf,
            boolean check,
            int line) {
        public Fact {
            sources = List.copyOf(sources);
        }
    }

    /** @param kind law, treaty, resolution, strategy, report, web, news or background */
    public record Reference(
            String key,
            String kind,
            LocalizedText citation,
            Optional<String> url,
            Optional<LocalDate> reviewBy,
            int line) {}

    /**
     * @param official whether the Bangla word stands in a Bangladeshi law or official notice
     * @param everyday whether it is a word of everyday language as well, so that only a text that explains it speaks of the term for certain
     */
    public record Term(
            String key, LocalizedText term, LocalizedText definition, boolean official, boolean everyday, int line) {}

    /**
     * @param gcm objectives of the Global Compact for Migration, 1 to 23
     * @param sdg targets of the 2030 Agenda, such as 10.7
     */
    public record Competency(
            String key, LocalizedText title, String priorityArea, List<Integer> gcm, List<String> sdg, int line) {
        public Competency {
            gcm = List.copyOf(gcm);
            sdg = List.copyOf(sdg);
        }
    }

    public record PriorityArea(String key, LocalizedText title, int line) {}

    private static <K, T> Map<K, T> ordered(Map<K, T> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
