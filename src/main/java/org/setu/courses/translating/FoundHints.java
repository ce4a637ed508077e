package org.setu.courses.translating;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.shared.Language;

/**
 * Hints that were found with one term bank, by the checksums of both texts. A course is read through at every change of one block, and of all
 * others there is to say what was said before.
 */
final class FoundHints {
    /** Both directions, with the bank that courses were published with and with the one of a newer installation. */
    private static final int MOST_BANKS = 4;

    private static final int MOST_PAIRS = 20_000;

    private static final Map<Bank, FoundHints> BANKS = recent(MOST_BANKS);

    private final TermBank terms;
    private final Map<Pair, Hints> found = recent(MOST_PAIRS);

    private FoundHints(TermBank terms) {
        this.terms = terms;
    }

    private record Bank(Map<String, Term> glossary, Language from, Language to) {}

    private record Pair(String source, String translation) {}

    static FoundHints with(SharedKnowledge shared, Language from, Language to) {
        return BANKS.computeIfAbsent(
                new Bank(shared.glossary(), from, to), bank -> new FoundHints(new TermBank(shared, from, to)));
    }

    TermBank terms() {
        return terms;
    }

    /** @param look finds them where these two texts were not looked at before */
    Hints of(String source, String translation, Supplier<Hints> look) {
        return found.computeIfAbsent(new Pair(source, translation), pair -> look.get());
    }

    private static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75F, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
