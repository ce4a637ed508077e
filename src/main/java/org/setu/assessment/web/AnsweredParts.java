package org.setu.assessment.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.courses.LessonReferences;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Shows what was answered to a question and, where the quiz tells it, what would have been right, and why. */
public final class AnsweredParts implements Question.Visitor<AnsweredView.Parts> {
    private static final Words NOTHING = new Words("", null);

    private final Drawn drawn;
    private final Optional<Response> response;
    private final Grade grade;
    private final Telling telling;
    private final QuestionProse prose;

    /** Whether the learner is told what was right. */
    enum Telling {
        ALL,
        ONLY_WHAT_WAS_ANSWERED
    }

    private AnsweredParts(Drawn drawn, Optional<Response> response, Grade grade, Telling telling, QuestionProse prose) {
        this.drawn = drawn;
        this.response = response;
        this.grade = grade;
        this.telling = telling;
        this.prose = prose;
    }

    static AnsweredView view(
            AnswerSheet.Line line,
            String prefix,
            Telling telling,
            List<LessonReferences.Numbered> references,
            QuestionProse prose) {
        Question question = line.question();
        Grade grade = line.grade();
        LocalizedText stem = question.common().stem();
        boolean isLong = stem.in(prose.language()).strip().contains("\n");
        boolean all = telling == Telling.ALL;
        return new AnsweredView(
                line.number(),
                prefix,
                isLong ? prose.flow("stem", stem) : prose.words("stem", stem),
                isLong,
                line.standing() == AnswerSheet.Standing.OPEN,
                question.common().critical(),
                all ? mark(grade.score()) : "",
                question.accept(new AnsweredParts(line.drawn(), line.response(), grade, telling, prose)),
                all ? Optional.of(prose.flow("feedback", question.common().feedback())) : Optional.empty(),
                all ? references : List.of(),
                line.correction()
                        .map(correction -> new AnsweredView.Corrected(
                                "assessment.answered.corrected." + correction.rule(),
                                correction.reason().in(prose.language()),
                                correction.at())));
    }

    /** Of a question that nobody answered: what is right. */
    public static AnsweredView.Parts key(AnswerSheet.Line line, QuestionProse prose) {
        return line.question()
                .accept(new AnsweredParts(line.drawn(), line.response(), line.grade(), Telling.ALL, prose));
    }

    static String mark(double score) {
        if (score == 1) {
            return "right";
        } else {
            return score > 0 ? "partly" : "wrong";
        }
    }

    @Override
    public AnsweredView.Parts singleChoice(Question.SingleChoice question) {
        return options(question.options());
    }

    @Override
    public AnsweredView.Parts multipleChoice(Question.MultipleChoice question) {
        return options(question.options());
    }

    @Override
    public AnsweredView.Parts trueFalse(Question.TrueFalse question) {
        return new AnsweredView.Options(drawn.order(Drawn.OPTIONS).stream()
                .map(id -> {
                    boolean right = id.equals(String.valueOf(question.answer()));
                    return option(
                            id,
                            prose.message("assessment.question." + id),
                            right ? 1 : 0,
                            id.equals("true") ? question.feedbackTrue() : question.feedbackFalse());
                })
                .toList());
    }

    @Override
    public AnsweredView.Parts matching(Question.Matching question) {
        Map<String, String> given =
                response.orElse(null) instanceof Response.Matched matched ? matched.matches() : Map.of();
        Map<String, LocalizedText> choices = question.choices();
        return new AnsweredView.Givens(question.pairs().stream()
                .map(pair -> given(
                        pair.id(),
                        prose.words("pair-" + pair.id(), pair.prompt()),
                        Optional.ofNullable(choices.get(given.getOrDefault(pair.id(), "")))
                                .map(text -> prose.words("given-" + pair.id(), text))
                                .orElse(NOTHING),
                        prose.words("right-" + pair.id(), pair.match())))
                .toList());
    }

    @Override
    public AnsweredView.Parts ordering(Question.Ordering question) {
        List<String> order = response.orElse(null) instanceof Response.Ordered ordered ? ordered.order() : List.of();
        var given = new ArrayList<Words>();
        order.forEach(id -> question.items().stream()
                .filter(item -> item.id().equals(id))
                .forEach(item -> given.add(prose.words("item-" + id, item.text()))));
        return new AnsweredView.Order(
                given,
                telling == Telling.ALL && !grade.correct()
                        ? question.items().stream()
                                .map(item -> prose.words("right-" + item.id(), item.text()))
                                .toList()
                        : List.of());
    }

    @Override
    public AnsweredView.Parts gapFill(Question.GapFill question) {
        Map<String, String> given = response.orElse(null) instanceof Response.Filled filled ? filled.gaps() : Map.of();
        var givens = new ArrayList<AnsweredView.Given>();
        for (Question.Gap gap : inTheTextsOrder(question)) {
            String answer = given.getOrDefault(gap.id(), "");
            givens.add(given(
                    gap.id(),
                    prose.message("assessment.gap", givens.size() + 1),
                    gap instanceof Question.ChoiceGap choice ? option(choice, answer) : Words.typed(answer),
                    right(gap)));
        }
        return new AnsweredView.Givens(givens);
    }

    @Override
    public AnsweredView.Parts numeric(Question.Numeric question) {
        String unit = question.unit()
                .map(found -> " " + prose.words("unit", found).html())
                .orElse("");
        return single(new Words(number(question.answer()) + unit, null));
    }

    @Override
    public AnsweredView.Parts shortAnswer(Question.ShortAnswer question) {
        return single(accepted(question.accept()));
    }

    private AnsweredView.Parts single(Words right) {
        String typed = response.orElse(null) instanceof Response.Typed given ? given.text() : "";
        return new AnsweredView.Givens(List.of(given(Grade.Part.ANSWER, NOTHING, Words.typed(typed), right)));
    }

    private AnsweredView.Parts options(List<Question.Option> options) {
        List<String> order = drawn.order(Drawn.OPTIONS);
        return new AnsweredView.Options(options.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.id()), order.indexOf(other.id())))
                .map(option -> option(
                        option.id(),
                        prose.words("option-" + option.id(), option.text()),
                        option.credit(),
                        option.feedback()))
                .toList());
    }

    private AnsweredView.Option option(String id, Words text, double credit, LocalizedText feedback) {
        boolean chosen = response.orElse(null) instanceof Response.Chosen given
                && given.options().contains(id);
        boolean told = telling == Telling.ALL && (chosen || credit == 1);
        return new AnsweredView.Option(
                text,
                chosen,
                told ? mark(credit) : "",
                told ? Optional.of(prose.words("why-" + id, feedback)) : Optional.empty());
    }

    private AnsweredView.Given given(String part, Words label, Words given, Words right) {
        if (telling != Telling.ALL) {
            return new AnsweredView.Given(label, given, "", Optional.empty(), Optional.empty());
        }
        Optional<Grade.Part> graded = grade.parts().stream()
                .filter(candidate -> candidate.id().equals(part))
                .findFirst();
        boolean isRight = graded.filter(Grade.Part::right).isPresent();
        return new AnsweredView.Given(
                label,
                given,
                isRight ? "right" : "wrong",
                isRight ? Optional.empty() : Optional.of(right),
                graded.flatMap(Grade.Part::feedback).map(text -> prose.words("why-" + part, text)));
    }

    private List<Question.Gap> inTheTextsOrder(Question.GapFill question) {
        String text = question.text().in(prose.language());
        return question.gaps().stream()
                .sorted((one, other) ->
                        Integer.compare(text.indexOf("{{" + one.id() + "}}"), text.indexOf("{{" + other.id() + "}}")))
                .toList();
    }

    private Words option(Question.ChoiceGap gap, String id) {
        return gap.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> prose.words("given-" + gap.id(), option.text()))
                .orElse(NOTHING);
    }

    private Words right(Question.Gap gap) {
        if (gap instanceof Question.TypedGap typed) {
            return accepted(typed.accept());
        } else {
            return ((Question.ChoiceGap) gap)
                    .options().stream()
                            .filter(Question.Option::isRight)
                            .findFirst()
                            .map(option -> prose.words("right-" + gap.id(), option.text()))
                            .orElse(NOTHING);
        }
    }

    /** One of the accepted answers: the first of the reader's language, or else of any. */
    private Words accepted(Map<Language, List<String>> accept) {
        for (Language language : List.of(prose.language(), prose.language().other())) {
            List<String> texts = accept.getOrDefault(language, List.of());
            if (!texts.isEmpty()) {
                return Words.typed(texts.get(0));
            }
        }
        return NOTHING;
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getInstance(prose.language().locale());
        format.setMaximumFractionDigits(12);
        return format.format(number);
    }
}
