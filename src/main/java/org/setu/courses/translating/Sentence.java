package org.setu.courses.translating;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One sentence, cut into words that know themselves again with other endings. */
record Sentence(List<Word> words) {
    /** A shorter one begins too many words. */
    private static final int LEAST_BEGINNING = 4;

    Sentence {
        words = List.copyOf(words);
    }

    /**
     * @param spelling the word as it stands, in one spelling of what sounds alike
     * @param forms the same, and what is left of it without its endings
     * @param capital whether it begins with a capital letter
     */
    record Word(String spelling, Set<String> forms, boolean capital) {
        boolean is(Word other) {
            return !Collections.disjoint(forms, other.forms);
        }

        /** Bangla joins words: অভিবাসনব্যয়, অভিবাসনজনিত. */
        boolean beginsWith(String beginning) {
            return beginning.length() >= LEAST_BEGINNING && spelling.startsWith(beginning);
        }
    }

    /** Whether these words begin at this place, one after the other. */
    boolean has(List<Word> wanted, int at) {
        return at + wanted.size() <= words.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(place -> words.get(at + place).is(wanted.get(place)));
    }
}
