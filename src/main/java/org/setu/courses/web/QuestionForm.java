package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.NewQuestion;
import org.setu.courses.drafting.QuestionText;
import org.setu.shared.Language;

/** What was typed into the form of a question. */
public record QuestionForm(Kind kind, String id, List<Language> languages, MultivaluedMap<String, String> fields) {
    /** The letters of a choice question's options. */
    public static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");

    /** The kinds that have a form; the others are written as text. */
    public enum Kind {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        TRUE_FALSE,
        SHORT_ANSWER,
        NUMERIC;

        static Optional<Kind> called(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean hasOptions() {
            return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
        }
    }

    /**
     * A question as the form would have given it.
     *
     * @return empty where the form would lose something of it, as it has no fields for everything that a file can say
     */
    static Optional<QuestionForm> of(YamlNode question, List<Language> languages) {
        return question.text("kind")
                .flatMap(Kind::called)
                .map(kind ->
                        new QuestionForm(kind, question.text("id").orElse(""), languages, FormFilling.of(question)))
                .filter(form -> form.says(question));
    }

    private boolean says(YamlNode question) {
        return new QuestionText(question().yaml())
                .read(question.file(), new Findings())
                .map(FormFilling::shape)
                .filter(FormFilling.shape(question)::equals)
                .isPresent();
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

    NewQuestion question() {
        var head = new LinkedHashMap<String, String>();
        head.put("id", id);
        head.put("kind", kind.word());
        head.put("objective", plain("objective"));
        head.put("difficulty", plain("difficulty"));
        head.put("use", plain("use"));
        if (!value("critical").isEmpty()) {
            head.put("critical", "true");
        }
        head.values().removeIf(String::isEmpty);
        return new NewQuestion(
                head,
                Arrays.stream(value("cites").split("[\\s,]+"))
                        .map(key -> key.replaceAll("[^A-Za-z0-9.-]", ""))
                        .filter(key -> !key.isEmpty())
                        .toList(),
                spoken("stem"),
                kind.hasOptions() ? options() : List.of(),
                answer(),
                kind == Kind.SHORT_ANSWER ? accepted() : Map.of(),
                texts());
    }

    private List<NewQuestion.Option> options() {
        var options = new ArrayList<NewQuestion.Option>();
        for (String letter : LETTERS) {
            options.add(new NewQuestion.Option(
                    letter,
                    isChosen("correct", letter),
                    kind == Kind.SINGLE_CHOICE ? plain("option-" + letter + "-credit") : "",
                    spoken("option-" + letter),
                    spoken("option-" + letter + "-feedback")));
        }
        return options;
    }

    private Map<String, String> answer() {
        var answer = new LinkedHashMap<String, String>();
        if (kind == Kind.TRUE_FALSE) {
            answer.put("answer", plain("answer"));
        } else if (kind == Kind.NUMERIC) {
            answer.put("answer", plain("answer"));
            answer.put("tolerance", plain("tolerance"));
        }
        answer.values().removeIf(String::isEmpty);
        return answer;
    }

    private Map<Language, List<String>> accepted() {
        var accepted = new LinkedHashMap<Language, List<String>>();
        for (Language language : languages) {
            List<String> words = value("accept." + language.code())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                accepted.put(language, words);
            }
        }
        return accepted;
    }

    private Map<String, Map<Language, String>> texts() {
        var texts = new LinkedHashMap<String, Map<Language, String>>();
        if (kind == Kind.TRUE_FALSE) {
            texts.put("feedbackTrue", spoken("feedbackTrue"));
            texts.put("feedbackFalse", spoken("feedbackFalse"));
        } else if (kind == Kind.NUMERIC) {
            texts.put("unit", spoken("unit"));
        }
        texts.put("feedback", spoken("feedback"));
        return texts;
    }

    private Map<Language, String> spoken(String field) {
        var spoken = new LinkedHashMap<Language, String>();
        languages.forEach(language -> spoken.put(language, value(field + "." + language.code())));
        return spoken;
    }

    /** What stands in the file without quotation marks must be one plain word; numbers may be typed in Bangla digits. */
    private String plain(String field) {
        var plain = new StringBuilder();
        value(field)
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .filter(letter -> letter < 128 && (Character.isLetterOrDigit(letter) || ".+-".indexOf(letter) >= 0))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
