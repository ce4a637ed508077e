package org.setu.courses.translating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.Block;
import org.setu.courses.Checksums;
import org.setu.courses.Findings;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

/** Tells what a careful editor would ask about a translation. Its writer may know better: it is never an error. */
public final class TranslationHints {
    /** What the linter calls its findings of this sort. */
    public static final Set<String> FINDINGS =
            Set.of("term-unused", "number-missing", "citation-missing", "list-shorter");

    private final Language from;
    private final Language to;
    private final FoundHints found;

    public TranslationHints(SharedKnowledge shared, Language from, Language to) {
        this.from = from;
        this.to = to;
        this.found = FoundHints.with(shared, from, to);
    }

    /**
     * A term for which the translation has another word than the term bank.
     *
     * @param source in the language that is translated
     * @param bank what the bank says for it
     * @param meaning its definition, in the language of the translation
     * @param official whether the Bangla word stands in a Bangladeshi law or official notice
     */
    public record OtherWord(String source, String bank, String meaning, boolean official) {}

    /**
     * @param numbers of the source that the translation has nowhere, as the source writes them
     * @param facts that the source cites and the translation does not
     * @param items how many list items the translation has less than the source
     */
    public record Hints(List<OtherWord> terms, List<String> numbers, List<String> facts, int items) {
        public Hints {
            terms = List.copyOf(terms);
            numbers = List.copyOf(numbers);
            facts = List.copyOf(facts);
        }

        public static Hints none() {
            return new Hints(List.of(), List.of(), List.of(), 0);
        }

        public Hints and(Hints others) {
            return new Hints(
                    joined(terms, others.terms),
                    joined(numbers, others.numbers),
                    joined(facts, others.facts),
                    items + others.items);
        }

        public boolean isEmpty() {
            return terms.isEmpty() && numbers.isEmpty() && facts.isEmpty() && items == 0;
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        /** The same among what the linter finds. */
        public void tell(String file, int line, String id, Findings findings) {
            terms.forEach(term -> findings.warning(file, line, "term-unused", id, term.source(), term.bank()));
            if (!numbers.isEmpty()) {
                findings.warning(file, line, "number-missing", id, String.join("; ", numbers));
            }
            if (!facts.isEmpty()) {
                findings.warning(file, line, "citation-missing", id, String.join(", ", facts));
            }
            if (items > 0) {
                findings.warning(file, line, "list-shorter", id, items);
            }
        }
    }

    public Hints of(Block source, Block translation) {
        return found.of(source.checksum(), translation.checksum(), () -> of(Said.by(source), Said.by(translation)));
    }

    /** Of the texts that the question has in both languages. */
    public Hints of(YamlNode question) {
        return found.of(
                Checksums.ofQuestion(question, from),
                Checksums.ofQuestion(question, to),
                () -> of(Said.by(question, from, to), Said.by(question, to, from)));
    }

    private Hints of(Said source, Said translation) {
        return translation.passages().isEmpty()
                ? Hints.none()
                : new Hints(
                        found.terms().unused(source, translation).stream()
                                .map(this::otherWord)
                                .toList(),
                        Numbers.missing(source.passages(), translation.passages()),
                        source.facts().stream()
                                .filter(fact -> !translation.facts().contains(fact))
                                .toList(),
                        Math.max(0, source.items() - translation.items()));
    }

    private OtherWord otherWord(Term term) {
        return new OtherWord(
                term.term().in(from), term.term().in(to), term.definition().in(to), term.official());
    }
}
