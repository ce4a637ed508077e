package org.setu.assessment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.FieldNames;
import org.setu.assessment.Question;
import org.setu.shared.LocalizedText;

/** A question as programs get it: its texts in every language (CommonMark), its parts in the order of the attempt, and nothing of what is right. */
final class QuestionJson implements Question.Visitor<JsonObjectBuilder> {
    private final Drawn drawn;

    private QuestionJson(Drawn drawn) {
        this.drawn = drawn;
    }

    static JsonObjectBuilder of(Question question, Drawn drawn) {
        return question.accept(new QuestionJson(drawn))
                .add("id", question.id().value())
                .add("stem", text(question.common().stem()));
    }

    @Override
    public JsonObjectBuilder singleChoice(Question.SingleChoice question) {
        return kind("single-choice").add("options", options(question.options(), Drawn.OPTIONS));
    }

    @Override
    public JsonObjectBuilder multipleChoice(Question.MultipleChoice question) {
        return kind("multiple-choice").add("options", options(question.options(), Drawn.OPTIONS));
    }

    @Override
    public JsonObjectBuilder trueFalse(Question.TrueFalse question) {
        return kind("true-false");
    }

    @Override
    public JsonObjectBuilder matching(Question.Matching question) {
        return kind("matching")
                .add("pairs", parts(question.pairs(), Drawn.PAIRS, Question.Pair::id, "prompt", Question.Pair::prompt))
                .add(
                        "choices",
                        parts(
                                List.copyOf(question.choices().entrySet()),
                                Drawn.CHOICES,
                                Map.Entry::getKey,
                                "text",
                                Map.Entry::getValue));
    }

    @Override
    public JsonObjectBuilder ordering(Question.Ordering question) {
        return kind("ordering")
                .add("items", parts(question.items(), Drawn.ITEMS, Question.Item::id, "text", Question.Item::text));
    }

    @Override
    public JsonObjectBuilder gapFill(Question.GapFill question) {
        var gaps = Json.createArrayBuilder();
        for (Question.Gap gap : question.gaps()) {
            var object = Json.createObjectBuilder().add("id", gap.id());
            if (gap instanceof Question.ChoiceGap choice) {
                object.add("options", options(choice.options(), FieldNames.gap(gap.id())));
            }
            gaps.add(object);
        }
        return kind("gap-fill").add("text", text(question.text())).add("gaps", gaps);
    }

    @Override
    public JsonObjectBuilder numeric(Question.Numeric question) {
        var object = kind("numeric");
        question.unit().ifPresent(unit -> object.add("unit", text(unit)));
        return object;
    }

    @Override
    public JsonObjectBuilder shortAnswer(Question.ShortAnswer question) {
        return kind("short-answer");
    }

    static JsonObjectBuilder text(LocalizedText text) {
        var object = Json.createObjectBuilder();
        text.texts().forEach((language, words) -> object.add(language.code(), words));
        return object;
    }

    private JsonArrayBuilder options(List<Question.Option> options, String list) {
        return parts(options, list, Question.Option::id, "text", Question.Option::text);
    }

    private <T> JsonArrayBuilder parts(
            List<T> parts, String list, Function<T, String> id, String name, Function<T, LocalizedText> words) {
        List<String> order = drawn.order(list);
        var array = Json.createArrayBuilder();
        parts.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(id.apply(one)), order.indexOf(id.apply(other))))
                .forEach(part -> array.add(
                        Json.createObjectBuilder().add("id", id.apply(part)).add(name, text(words.apply(part)))));
        return array;
    }

    private static JsonObjectBuilder kind(String name) {
        return Json.createObjectBuilder().add("kind", name);
    }
}
