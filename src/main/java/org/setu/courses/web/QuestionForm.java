package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionIds;
import org.setu.courses.drafting.QuestionText;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * What was typed into the form of a question.
 *
 * <p>What it has several of (options, pairs, gaps) are rows: a field with the name of their list holds the rows' names in their order, and the
 * fields of a row begin with both names, {@code options~a~text.en}. A row is called by its id, or {@code +1}, {@code +2} and so on until it is
 * saved.
 */
public record QuestionForm(Kind kind, String id, List<Language> languages, MultivaluedMap<String, String> fields) {
    private static final Pattern ADDED = Pattern.compile("\\+\\d{1,3}");

    /** The kinds of questions, with the rows that a new one begins with. */
    public enum Kind {
        SINGLE_CHOICE("options", 4),
        MULTIPLE_CHOICE("options", 4),
        TRUE_FALSE("", 0),
        MATCHING("pairs", 3),
        ORDERING("items", 3),
        GAP_FILL("gaps", 1),
        NUMERIC("", 0),
        SHORT_ANSWER("", 0);

        private final String rows;
        private final int first;

        Kind(String rows, int first) {
            this.rows = rows;
            this.first = first;
        }

        static Optional<Kind> called(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean hasOptions() {
            return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
        }

        /** Whether learners see some of it shuffled. */
        public boolean isShuffled() {
            return hasOptions() || this == MATCHING || this == GAP_FILL;
        }
    }

    /** A question of which nothing is written yet. */
    static QuestionForm begun(Kind kind, String id, List<Language> languages) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("use", "graded");
        fields.putSingle("difficulty", "medium");
        for (int row = 1; row <= kind.first; row++) {
            fields.add(kind.rows, "+" + row);
        }
        return new QuestionForm(kind, id, languages, fields);
    }

    /**
     * A question as the form would have given it.
     *
     * @return empty where the form would lose something of it, as it has no fields for everything that a file can say
     */
    static Optional<QuestionForm> of(YamlNode question, List<Language> languages) {
        return question.text("kind")
                .flatMap(Kind::called)
                .map(kind -> new QuestionForm(
                        kind, question.text("id").orElse(""), languages, QuestionFilling.of(question, kind)))
                .filter(form -> form.says(question));
    }

    private boolean says(YamlNode question) {
        return QuestionShape.of(this, QuestionIds.none()).isSaidBy(question);
    }

    /** The question as it would be saved: what the form does not change keeps its spelling. Empty where it is too long for any file. */
    Optional<QuestionText> written(String saved, QuestionIds used) {
        return QuestionShape.of(this, used).in(saved);
    }

    /** What was typed into a field; blank where nothing was. */
    public String value(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean isChosen(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    /** Several texts of one thing, by the language's code. */
    public Map<String, String> texts(String field) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(language -> texts.put(language.code(), value(field + "." + language.code())));
        return texts;
    }

    /** The names of a list's rows, in their order. */
    public List<String> rows(String list) {
        return new LinkedHashSet<>(fields.getOrDefault(list, List.of()))
                .stream().filter(QuestionForm::isName).toList();
    }

    /** Keys of the facts on which it rests. */
    public List<String> cites() {
        return new LinkedHashSet<>(fields.getOrDefault("cites", List.of()))
                .stream()
                        .map(key -> key.replaceAll("[^A-Za-z0-9.-]", ""))
                        .filter(key -> !key.isEmpty())
                        .toList();
    }

    private static boolean isName(String name) {
        return Slug.isSlug(name) || ADDED.matcher(name).matches();
    }
}
