package org.setu.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of Bangla without its endings: অভিবাসীদের and অভিবাসীর then both say অভিবাসী.
 *
 * <p>Keeping the word and all that is left of it spares a decision that needs a dictionary: the last letter of জেলার is an ending, that of
 * অধিকার is not, and each still finds itself.
 */
public final class BanglaEndings {
    private static final int MOST_ENDINGS = 3;
    private static final int LEAST_LETTERS = 2;

    /** In one spelling of what sounds alike, with ি for ী, ু for ূ and ন for ণ. The longest first. */
    private static final List<Ending> ENDINGS = Stream.of(
                    ending("গুলোর", After.ANY),
                    ending("গুলোকে", After.ANY),
                    ending("গুলোতে", After.ANY),
                    ending("গুলো", After.ANY),
                    ending("গুলির", After.ANY),
                    ending("গুলি", After.ANY),
                    ending("সমুহ", After.ANY),
                    ending("দেরকে", After.ANY),
                    ending("দের", After.ANY),
                    ending("রা", After.ANY),
                    ending("টির", After.ANY),
                    ending("টিকে", After.ANY),
                    ending("টিতে", After.ANY),
                    ending("টি", After.ANY),
                    ending("টার", After.ANY),
                    ending("টা", After.ANY),
                    ending("কে", After.ANY),
                    ending("ই", After.ANY),
                    ending("ও", After.ANY),
                    ending("\u09DFের", After.VOWEL),
                    ending("র", After.VOWEL),
                    ending("তে", After.VOWEL),
                    ending("\u09DF", After.VOWEL),
                    ending("ের", After.CONSONANT),
                    ending("ে", After.CONSONANT))
            .sorted(Comparator.comparingInt((Ending ending) -> ending.letters().length())
                    .reversed())
            .toList();

    private BanglaEndings() {}

    /**
     * The word without its last ending, without the one before, and so on.
     *
     * @param word in the one spelling of what sounds alike, with ি for ী, ু for ূ and ন for ণ, and য় as one letter
     */
    public static List<String> without(String word) {
        var forms = new ArrayList<String>();
        Optional<String> form = stripped(word);
        while (form.isPresent() && forms.size() < MOST_ENDINGS) {
            forms.add(form.get());
            form = stripped(form.get());
        }
        return forms;
    }

    private static Optional<String> stripped(String word) {
        return ENDINGS.stream()
                .filter(ending -> ending.ends(word))
                .map(ending ->
                        word.substring(0, word.length() - ending.letters().length()))
                .findFirst();
    }

    private static Ending ending(String letters, After after) {
        return new Ending(letters, after);
    }

    /** What the rest of the word must end with. */
    private enum After {
        ANY,
        VOWEL,
        CONSONANT
    }

    private record Ending(String letters, After after) {
        private static final char LAST_INDEPENDENT_VOWEL = '\u0994';
        private static final char VIRAMA = '\u09CD';

        boolean ends(String word) {
            int rest = word.length() - letters.length();
            return rest > 0 && word.endsWith(letters) && isWord(word, rest) && fits(word.charAt(rest - 1));
        }

        private boolean fits(char last) {
            boolean isBangla = Character.UnicodeBlock.of(last) == Character.UnicodeBlock.BENGALI;
            boolean isVowel = last <= LAST_INDEPENDENT_VOWEL || !Character.isLetter(last);
            return isBangla
                    && last != VIRAMA
                    && switch (after) {
                        case ANY -> true;
                        case VOWEL -> isVowel;
                        case CONSONANT -> !isVowel;
                    };
        }

        private static boolean isWord(String word, int length) {
            return word.chars().limit(length).filter(Character::isLetter).count() >= LEAST_LETTERS;
        }
    }
}
