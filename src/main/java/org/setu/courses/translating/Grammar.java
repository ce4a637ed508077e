package org.setu.courses.translating;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.courses.translating.Sentence.Word;
import org.setu.shared.BanglaEndings;
import org.setu.shared.Language;

/** Cuts the texts of one language into sentences and words. It remembers each word that it met, and so is for one thread. */
final class Grammar {
    private static final Pattern END = Pattern.compile("(?<=[.!?।:;])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{IsLatin})[’']s\\b");

    private final Language language;
    private final Map<String, Word> met = new HashMap<>();

    Grammar(Language language) {
        this.language = language;
    }

    List<Sentence> sentences(List<String> passages) {
        return passages.stream()
                .flatMap(END::splitAsStream)
                .map(text -> new Sentence(words(text)))
                .toList();
    }

    List<Word> words(String text) {
        return WORD.matcher(POSSESSIVE.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(written -> met.computeIfAbsent(written, this::word))
                .toList();
    }

    private Word word(String written) {
        String spelling = spelling(written);
        var forms = new LinkedHashSet<String>();
        forms.add(spelling);
        forms.addAll(language == Language.BN ? BanglaEndings.without(spelling) : singular(spelling));
        return new Word(spelling, forms, Character.isUpperCase(written.codePointAt(0)));
    }

    /** The parts of য়, ড় and ঢ় that Unicode keeps apart are one letter again. */
    static String spelling(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("\u200C", "")
                .replace("\u200D", "")
                .replace("\u09AF\u09BC", "\u09DF")
                .replace("\u09A1\u09BC", "\u09DC")
                .replace("\u09A2\u09BC", "\u09DD")
                .replace('ী', 'ি')
                .replace('ূ', 'ু')
                .replace('ণ', 'ন');
    }

    private static List<String> singular(String word) {
        if (word.endsWith("ies")) {
            return List.of(word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            return Stream.of("es", "s")
                    .filter(word::endsWith)
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .toList();
        } else {
            return List.of();
        }
    }
}
