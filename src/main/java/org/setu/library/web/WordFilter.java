package org.setu.library.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.Work;
import org.setu.library.Search;
import org.setu.library.search.Entry.Group;
import org.setu.library.search.Index;
import org.setu.library.search.Question;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Which works have what somebody typed, in either language: as the search says or, as long as that is being prepared, letter by letter. */
final class WordFilter {
    private final Search search;
    private final Language language;

    WordFilter(Search search, Language language) {
        this.search = search;
        this.language = language;
    }

    Predicate<Work> having(String words) {
        if (words.isEmpty()) {
            return work -> true;
        }
        return search.index().map(index -> found(index, words)).orElseGet(() -> letterByLetter(words));
    }

    private Predicate<Work> found(Index index, String words) {
        Question question = Question.of(words, language);
        Set<String> paths = new HashSet<>(index.paths(question, Group.WORKS));
        paths.addAll(index.paths(question.in(language.other()), Group.WORKS));
        return work -> paths.contains("/library/" + work.key());
    }

    private static Predicate<Work> letterByLetter(String words) {
        List<String> wanted = Arrays.asList(folded(words).split("\\s+"));
        return work -> {
            String text = Stream.of(Optional.of(work.title()), work.makers(), Optional.of(work.summary()))
                    .flatMap(Optional::stream)
                    .map(LocalizedText::texts)
                    .flatMap(texts -> texts.values().stream())
                    .map(WordFilter::folded)
                    .collect(Collectors.joining(" "));
            return wanted.stream().allMatch(text::contains);
        };
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
