package org.setu.assessment.web.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.web.QuestionProse;
import org.setu.assessment.web.Words;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** What stands in each part of a question: above its choices, and as each of them. */
final class PartWords implements Question.Visitor<Map<String, PartWords.Part>> {
    static final Words NOTHING = new Words("", null);

    private final QuestionProse prose;

    private PartWords(QuestionProse prose) {
        this.prose = prose;
    }

    /**
     * @param heading its HTML is blank where the question says all
     * @param choices by id; empty where one types
     */
    record Part(Words heading, Map<String, Words> choices) {}

    /** By the part's id. */
    static Map<String, Part> of(Question question, QuestionProse prose) {
        return question.accept(new PartWords(prose));
    }

    @Override
    public Map<String, Part> singleChoice(Question.SingleChoice question) {
        return Map.of("", new Part(NOTHING, options(question.options())));
    }

    @Override
    public Map<String, Part> multipleChoice(Question.MultipleChoice question) {
        return Map.of("", new Part(NOTHING, options(question.options())));
    }

    @Override
    public Map<String, Part> trueFalse(Question.TrueFalse question) {
        return Map.of(
                "",
                new Part(
                        NOTHING,
                        Map.of(
                                "true", prose.message("assessment.question.true"),
                                "false", prose.message("assessment.question.false"))));
    }

    @Override
    public Map<String, Part> matching(Question.Matching question) {
        var choices = new LinkedHashMap<String, Words>();
        question.choices().forEach((id, text) -> choices.put(id, words("match-" + id, text)));
        var parts = new LinkedHashMap<String, Part>();
        question.pairs()
                .forEach(pair -> parts.put(pair.id(), new Part(words("prompt-" + pair.id(), pair.prompt()), choices)));
        return parts;
    }

    @Override
    public Map<String, Part> ordering(Question.Ordering question) {
        var places = new LinkedHashMap<String, Words>();
        IntStream.rangeClosed(1, question.items().size())
                .forEach(place ->
                        places.put(String.valueOf(place), prose.message("assessment.statistics.place", place)));
        var parts = new LinkedHashMap<String, Part>();
        question.items()
                .forEach(item -> parts.put(item.id(), new Part(words("row-" + item.id(), item.text()), places)));
        return parts;
    }

    @Override
    public Map<String, Part> gapFill(Question.GapFill question) {
        var parts = new LinkedHashMap<String, Part>();
        for (Question.Gap gap : question.gaps()) {
            parts.put(
                    gap.id(),
                    new Part(
                            prose.message("assessment.gap", number(question, gap.id(), prose.language())),
                            gap instanceof Question.ChoiceGap choice ? options(choice.options()) : Map.of()));
        }
        return parts;
    }

    /** As learners count gaps: in the order of the text, which differs from language to language. */
    static int number(Question.GapFill question, String gap, Language language) {
        String text = question.text().in(language);
        int place = text.indexOf(marker(gap));
        return 1
                + (int) question.gaps().stream()
                        .filter(other -> text.indexOf(marker(other.id())) < place)
                        .count();
    }

    private static String marker(String gap) {
        return "{{" + gap + "}}";
    }

    @Override
    public Map<String, Part> numeric(Question.Numeric question) {
        return Map.of(Grade.Part.ANSWER, new Part(NOTHING, Map.of()));
    }

    @Override
    public Map<String, Part> shortAnswer(Question.ShortAnswer question) {
        return Map.of(Grade.Part.ANSWER, new Part(NOTHING, Map.of()));
    }

    private Map<String, Words> options(List<Question.Option> options) {
        var words = new LinkedHashMap<String, Words>();
        options.forEach(option -> words.put(option.id(), words("choice-" + option.id(), option.text())));
        return words;
    }

    private Words words(String part, LocalizedText text) {
        return prose.words(part, text);
    }
}
