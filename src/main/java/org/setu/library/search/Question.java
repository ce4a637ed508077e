package org.setu.library.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.setu.shared.Language;

/**
 * What somebody looks for. There is no syntax: whatever is typed is words, and what is no word is passed over.
 *
 * @param text as it was typed, cut where nobody's question is that long
 * @param words each by its forms, each once
 */
public record Question(String text, Language language, List<Set<String>> words) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    /** What would turn the words of the page around the question round too. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    public Question {
        words = List.copyOf(words);
    }

    public static Question of(String typed, Language language) {
        String plain = TURNING.matcher(cut(typed)).replaceAll("");
        String text = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        return new Question(
                text,
                language,
                Words.of(text, language).stream()
                        .map(word -> Set.copyOf(word.forms()))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    public Question in(Language other) {
        return of(text, other);
    }

    /** Whether nothing was asked, or only what stands in every text. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many of its words are among these. */
    long found(Set<String> forms) {
        return words.stream()
                .filter(word -> word.stream().anyMatch(forms::contains))
                .count();
    }

    boolean asksFor(Words.Word word) {
        return words.stream().anyMatch(forms -> forms.stream().anyMatch(word.forms()::contains));
    }

    Set<String> formsIn(List<Words.Word> text) {
        var forms = new HashSet<String>();
        text.forEach(word -> forms.addAll(word.forms()));
        return forms;
    }

    private static String cut(String typed) {
        boolean halves = typed.length() > LONGEST && Character.isHighSurrogate(typed.charAt(LONGEST - 1));
        return typed.length() <= LONGEST ? typed : typed.substring(0, halves ? LONGEST - 1 : LONGEST);
    }
}
