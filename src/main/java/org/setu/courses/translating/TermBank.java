package org.setu.courses.translating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.shared.Language;

/** The shared glossary as whoever translates from one language to another needs it. */
final class TermBank {
    private final SharedKnowledge shared;
    private final Language to;
    private final Grammar source;
    private final Grammar target;
    /** By their first words in each form, the longest first: “migrant worker” is not spoken of as “migrant”. */
    private final Map<String, List<TermName>> names = new HashMap<>();
    /** By their terms’ keys. */
    private final Map<String, List<TermName>> equivalents = new HashMap<>();

    TermBank(SharedKnowledge shared, Language from, Language to) {
        this.shared = shared;
        this.to = to;
        this.source = new Grammar(from);
        this.target = new Grammar(to);
        shared.glossary().values().stream()
                .filter(term -> term.term().exactly(from).isPresent())
                .filter(term -> !term.everyday())
                .flatMap(term -> TermName.of(term, from, source).stream())
                .filter(name -> !name.isAbbreviation() && !name.words().isEmpty())
                .sorted(Comparator.comparingInt((TermName name) -> name.words().size())
                        .reversed())
                .forEach(name -> name.words()
                        .get(0)
                        .forms()
                        .forEach(form -> names.computeIfAbsent(form, first -> new ArrayList<>())
                                .add(name)));
        shared.glossary().forEach((key, term) -> equivalents.put(key, TermName.of(term, to, target)));
    }

    /** Terms of the source, in the order in which it speaks of them, for which the translation has another word than the bank. */
    List<Term> unused(Said original, Said translation) {
        List<Sentence> said = target.sentences(translation.passages());
        return spokenOf(original).values().stream()
                .filter(term -> term.term().exactly(to).isPresent())
                .filter(term -> !translation.terms().contains(term.key()))
                .filter(term -> equivalents.getOrDefault(term.key(), List.of()).stream()
                        .noneMatch(name -> said.stream().anyMatch(name::isUsedIn)))
                .toList();
    }

    private Map<String, Term> spokenOf(Said original) {
        var terms = new LinkedHashMap<String, Term>();
        source.sentences(original.passages()).forEach(sentence -> find(sentence, terms));
        original.terms().stream()
                .sorted()
                .flatMap(key -> shared.term(key).stream())
                .forEach(term -> terms.put(term.key(), term));
        return terms;
    }

    private void find(Sentence sentence, Map<String, Term> terms) {
        int at = 0;
        while (at < sentence.words().size()) {
            int place = at;
            Set<TermName> here = new HashSet<>();
            sentence.words().get(at).forms().forEach(form -> here.addAll(names.getOrDefault(form, List.of())));
            var found = here.stream()
                    .filter(name -> sentence.has(name.words(), place))
                    .max(Comparator.comparingInt(name -> name.words().size()));
            found.filter(name -> name.isIn(sentence, place))
                    .ifPresent(name -> terms.put(name.term().key(), name.term()));
            at += found.map(name -> name.words().size()).orElse(1);
        }
    }
}
