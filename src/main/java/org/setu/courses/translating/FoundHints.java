package org.setu.courses.translating;

import java.util.Map;
import java.util.function.Supplier;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.shared.Language;
import org.setu.shared.Memo;

/**
 * Hints that were found with one term bank, by the checksums of both texts. A course is read through at every change of one block, and of all
 * others there is to say what was said before.
 */
final class FoundHints {
    /** Both directions, with the bank that courses were published with and with the one of a newer installation. */
    private static final int MOST_BANKS = 4;

    private static final int MOST_PAIRS = 20_000;

    private static final Memo<Bank, FoundHints> BANKS = new Memo<>(MOST_BANKS);

    private final TermBank terms;
    private final Memo<Pair, Hints> found = new Memo<>(MOST_PAIRS);

    private FoundHints(TermBank terms) {
        this.terms = terms;
    }

    private record Bank(Map<String, Term> glossary, Language from, Language to) {}

    private record Pair(String source, String translation) {}

    static FoundHints with(SharedKnowledge shared, Language from, Language to) {
        return BANKS.of(new Bank(shared.glossary(), from, to), () -> new FoundHints(new TermBank(shared, from, to)));
    }

    TermBank terms() {
        return terms;
    }

    /** @param look finds them where these two texts were not looked at before */
    Hints of(String source, String translation, Supplier<Hints> look) {
        return found.of(new Pair(source, translation), look);
    }
}
