package org.setu.courses.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Fact;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What a text of a course can rest on or lead to: the shared facts and terms, and the course's lessons. Searched in every language, since
 * who writes Bangla may know the English name; told in the language of the text.
 */
final class Citable {
    private final CourseContent content;
    private final Language language;

    private Citable(CourseContent content, Language language) {
        this.content = content;
        this.language = language;
    }

    static Citable in(CourseContent content, Language language) {
        return new Citable(content, language);
    }

    /**
     * One to choose.
     *
     * @param key as the text spells it
     * @param note what it is from, or what it means; may be blank
     * @param told what is said of it where the text names it
     * @param searched all words by which it is found
     */
    record Choice(String key, String title, String note, String told, String searched) {
        boolean has(String word) {
            return searched.contains(word);
        }
    }

    /** Those that hold every word, first those that are called so, then in the order of their files; all where nothing is searched for. */
    List<Choice> search(String of, String words) {
        List<String> all = Arrays.stream(folded(words).split("[\\s\\p{IsPunctuation}&&[^-]]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return choices(of)
                .filter(choice -> all.stream().allMatch(choice::has))
                .sorted(Comparator.comparing(choice -> !all.stream().allMatch(folded(choice.title())::contains)))
                .toList();
    }

    Optional<Choice> fact(String key) {
        return shared().fact(key).map(this::choice);
    }

    Optional<Choice> term(String key) {
        return shared().term(key).map(this::choice);
    }

    private Stream<Choice> choices(String of) {
        return switch (of) {
            case "facts" -> shared().facts().values().stream().map(this::choice);
            case "terms" -> shared().glossary().values().stream().map(this::choice);
            case "lessons" ->
                content.modules().stream()
                        .flatMap(module -> module.lessons().stream().map(lesson -> choice(module, lesson)));
            default -> Stream.empty();
        };
    }

    private Choice choice(Fact fact) {
        String statement = fact.statement().in(language);
        List<Reference> sources = fact.sources().stream()
                .flatMap(source -> shared().reference(source).stream())
                .toList();
        String note =
                sources.stream().map(source -> source.citation().in(language)).collect(Collectors.joining("; "));
        String more = sources.stream().map(source -> all(source.citation())).collect(Collectors.joining(" "));
        return new Choice(
                fact.key(), statement, note, statement, folded(fact.key() + " " + all(fact.statement()) + " " + more));
    }

    private Choice choice(Term term) {
        String name = term.term().in(language);
        String definition = term.definition().in(language);
        return new Choice(
                term.key(),
                name,
                definition,
                name + ": " + definition,
                folded(term.key() + " " + all(term.term()) + " " + all(term.definition())));
    }

    private Choice choice(CourseModule module, Lesson lesson) {
        String title = lesson.title(language);
        String titles =
                lesson.texts().values().stream().map(text -> text.title()).collect(Collectors.joining(" "));
        return new Choice(
                lesson.address(),
                title,
                module.title().in(language),
                title,
                folded(lesson.address() + " " + titles + " " + all(module.title())));
    }

    private SharedKnowledge shared() {
        return content.shared();
    }

    private static String all(LocalizedText text) {
        return String.join(" ", text.texts().values());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
