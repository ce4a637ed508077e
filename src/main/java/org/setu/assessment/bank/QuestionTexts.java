package org.setu.assessment.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.assessment.Question;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * All texts of a question that a translator renders, each under a path such as {@code options.a.feedback}. Accepted answers are
 * one text, a line each.
 */
public final class QuestionTexts implements Question.Visitor<Map<String, LocalizedText>> {
    private final Map<String, LocalizedText> texts = new LinkedHashMap<>();

    private QuestionTexts() {}

    public static Map<String, LocalizedText> of(Question question) {
        var texts = new QuestionTexts();
        texts.put("stem", question.common().stem());
        texts.put("feedback", question.common().feedback());
        return question.accept(texts);
    }

    @Override
    public Map<String, LocalizedText> singleChoice(Question.SingleChoice question) {
        return options("options.", question.options());
    }

    @Override
    public Map<String, LocalizedText> multipleChoice(Question.MultipleChoice question) {
        return options("options.", question.options());
    }

    @Override
    public Map<String, LocalizedText> trueFalse(Question.TrueFalse question) {
        put("feedbackTrue", question.feedbackTrue());
        return put("feedbackFalse", question.feedbackFalse());
    }

    @Override
    public Map<String, LocalizedText> matching(Question.Matching question) {
        for (Question.Pair pair : question.pairs()) {
            String path = "pairs." + pair.id();
            put(path + ".prompt", pair.prompt());
            put(path + ".match", pair.match());
            put(path + ".feedback", pair.feedback());
        }
        question.distractors()
                .forEach(distractor -> put("distractors." + distractor.id() + ".text", distractor.text()));
        return texts;
    }

    @Override
    public Map<String, LocalizedText> ordering(Question.Ordering question) {
        question.items().forEach(item -> put("items." + item.id() + ".text", item.text()));
        return texts;
    }

    @Override
    public Map<String, LocalizedText> gapFill(Question.GapFill question) {
        put("text", question.text());
        for (Question.Gap gap : question.gaps()) {
            String path = "gaps." + gap.id();
            if (gap instanceof Question.TypedGap typed) {
                put(path + ".accept", lines(typed.accept()));
                put(path + ".feedback", typed.feedback());
            } else if (gap instanceof Question.ChoiceGap choice) {
                options(path + ".options.", choice.options());
            }
        }
        return texts;
    }

    @Override
    public Map<String, LocalizedText> numeric(Question.Numeric question) {
        put("unit", question.unit());
        for (Question.Hint hint : question.hints()) {
            put("hints." + hint.value().toPlainString() + ".feedback", hint.feedback());
        }
        return texts;
    }

    @Override
    public Map<String, LocalizedText> shortAnswer(Question.ShortAnswer question) {
        return put("accept", lines(question.accept()));
    }

    private Map<String, LocalizedText> options(String path, List<Question.Option> options) {
        for (Question.Option option : options) {
            put(path + option.id() + ".text", option.text());
            put(path + option.id() + ".feedback", option.feedback());
        }
        return texts;
    }

    private void put(String path, Optional<LocalizedText> text) {
        text.ifPresent(present -> put(path, present));
    }

    private Map<String, LocalizedText> put(String path, LocalizedText text) {
        texts.put(path, text);
        return texts;
    }

    private static LocalizedText lines(Map<Language, List<String>> accept) {
        return new LocalizedText(accept.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n", entry.getValue()))));
    }
}
