package org.setu.assessment.formats.moodle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Option;
import org.setu.assessment.Question.OptionOrder;
import org.setu.assessment.formats.Departure;
import org.setu.assessment.formats.Loss;
import org.setu.assessment.formats.PoolWriter;
import org.setu.assessment.formats.Shares;

/** Writes questions as Moodle itself exports them ({@code question/format/xml/format.php}): the same elements in the same order. */
public final class MoodleXmlWriter implements PoolWriter {
    private final QuizWriter quiz = new QuizWriter();
    /** @param place the category in Moodle */
    public MoodleXmlWriter(String place) {
        quiz.open("quiz").open("question", "type", "category");
        quiz.open("category").leaf("text", place).close();
        quiz.open("info", "format", "html").leaf("text", "").close();
        quiz.leaf("idnumber", "").close();
    }

    @Override
    public void write(Departure departure) {
        departure.question().accept(new Sheet(departure));
    }

    @Override
    public String file() {
        return quiz.close().finished();
    }

    /** Writes one question. */
    private final class Sheet implements Question.Visitor<QuizWriter> {
        private final Departure departure;
        private final Question.Common common;

        private Sheet(Departure departure) {
            this.departure = departure;
            this.common = departure.question().common();
        }

        @Override
        public QuizWriter singleChoice(Question.SingleChoice question) {
            begin("multichoice", departure.html(common.stem()), Map.of());
            choice("true", question.order());
            for (Option option : question.options()) {
                BigDecimal share = Shares.of(option.credit());
                if (Shares.isRounded(option.credit())) {
                    departure.lose(
                            Loss.CREDIT_ROUNDED,
                            departure.name(option.text()),
                            Shares.percent(Shares.percent(option.credit())),
                            Shares.percent(share));
                }
                option(share, option);
            }
            return end();
        }

        /** Right ones share the mark, wrong ones take it back, and Moodle, too, stops at nothing. */
        @Override
        public QuizWriter multipleChoice(Question.MultipleChoice question) {
            begin("multichoice", departure.html(common.stem()), Map.of());
            choice("false", question.order());
            long right = question.options().stream().filter(Option::isRight).count();
            var gain = shareOfEach((int) right);
            var loss = shareOfEach((int) (question.options().size() - right)).negate();
            question.options().forEach(option -> option(option.isRight() ? gain : loss, option));
            return end();
        }

        @Override
        public QuizWriter trueFalse(Question.TrueFalse question) {
            begin("truefalse", departure.html(common.stem()), Map.of());
            judgement("true", question.answer() ? Shares.ALL : BigDecimal.ZERO);
            quiz.html("feedback", departure.html(question.feedbackTrue())).close();
            judgement("false", question.answer() ? BigDecimal.ZERO : Shares.ALL);
            quiz.html("feedback", departure.html(question.feedbackFalse())).close();
            return end();
        }

        @Override
        public QuizWriter matching(Question.Matching question) {
            var moved = new LinkedHashMap<String, String>();
            question.pairs()
                    .forEach(pair -> pair.feedback()
                            .ifPresent(words -> moved.put(departure.label(pair.prompt()), departure.markdown(words))));
            begin("matching", departure.html(common.stem()), moved);
            quiz.leaf("shuffleanswers", shuffled(question.order()));
            combinedFeedback();
            for (Question.Pair pair : question.pairs()) {
                subquestion(departure.html(pair.prompt()), departure.words(pair.match()));
            }
            question.distractors().forEach(distractor -> subquestion("", departure.words(distractor.text())));
            return end();
        }

        /** Moodle's way to give a part of the mark for each item that stands directly before its next one is Setu's. */
        @Override
        public QuizWriter ordering(Question.Ordering question) {
            departure.lose(Loss.NEW_IN_MOODLE);
            begin("ordering", departure.html(common.stem()), Map.of());
            quiz.leaf("layouttype", "VERTICAL")
                    .leaf("selecttype", "ALL")
                    .leaf("selectcount", "0")
                    .leaf("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST")
                    .leaf("showgrading", "SHOW")
                    .leaf("numberingstyle", "none");
            combinedFeedback();
            int place = 1;
            for (Question.Item item : question.items()) {
                quiz.open("answer", "fraction", place + ".0000000", "format", "html")
                        .leaf("text", departure.html(item.text()))
                        .html("feedback", "")
                        .close();
                place++;
            }
            return end();
        }

        @Override
        public QuizWriter gapFill(Question.GapFill question) {
            departure.lose(Loss.INSTRUCTION_BEFORE_GAPS);
            String text = new ClozeWriter(departure, question).text();
            head("cloze", text, Map.of());
            quiz.leaf("penalty", "0.3333333").leaf("hidden", "0").leaf("idnumber", departure.id());
            return end();
        }

        @Override
        public QuizWriter numeric(Question.Numeric question) {
            begin("numerical", departure.html(common.stem()), Map.of());
            number(Shares.ALL, question.answer(), question.tolerance(), "");
            question.hints()
                    .forEach(hint ->
                            number(BigDecimal.ZERO, hint.value(), BigDecimal.ZERO, departure.html(hint.feedback())));
            String unit = question.unit().map(departure::words).orElse("");
            quiz.leaf("unitgradingtype", "0")
                    .leaf("unitpenalty", "0.1000000")
                    .leaf("showunits", unit.isEmpty() ? "3" : "0")
                    .leaf("unitsleft", "0");
            if (!unit.isEmpty()) {
                quiz.open("units").open("unit").leaf("multiplier", "1").leaf("unit_name", unit);
                quiz.close().close();
            }
            return end();
        }

        /** A star stands for any text there, unless it is escaped. */
        @Override
        public QuizWriter shortAnswer(Question.ShortAnswer question) {
            begin("shortanswer", departure.html(common.stem()), Map.of());
            quiz.leaf("usecase", "0");
            departure
                    .accepted(question.accept())
                    .forEach(word -> quiz.open("answer", "fraction", "100", "format", "moodle_auto_format")
                            .leaf("text", word.replace("*", "\\*"))
                            .html("feedback", "")
                            .close());
            return end();
        }

        private void begin(String type, String stem, Map<String, String> movedFeedback) {
            head(type, stem, movedFeedback);
            quiz.leaf("defaultgrade", "1.0000000")
                    .leaf("penalty", type.equals("truefalse") ? "1.0000000" : "0.3333333")
                    .leaf("hidden", "0")
                    .leaf("idnumber", departure.id());
        }

        private void head(String type, String stem, Map<String, String> movedFeedback) {
            quiz.open("question", "type", type);
            quiz.open("name").leaf("text", departure.title()).close();
            quiz.html("questiontext", stem);
            quiz.html("generalfeedback", departure.html(departure.feedback(movedFeedback)));
        }

        private QuizWriter end() {
            quiz.open("tags");
            departure.tags().forEach(tag -> quiz.open("tag").leaf("text", tag).close());
            return quiz.close().close();
        }

        private void choice(String single, OptionOrder order) {
            quiz.leaf("single", single)
                    .leaf("shuffleanswers", shuffled(order))
                    .leaf("answernumbering", "abc")
                    .leaf("showstandardinstruction", "0");
            combinedFeedback();
        }

        private static String shuffled(OptionOrder order) {
            return order == OptionOrder.SHUFFLED ? "true" : "false";
        }

        private void combinedFeedback() {
            quiz.html("correctfeedback", "")
                    .html("partiallycorrectfeedback", "")
                    .html("incorrectfeedback", "");
        }

        private void option(BigDecimal share, Option option) {
            quiz.open("answer", "fraction", share.toPlainString(), "format", "html")
                    .leaf("text", departure.html(option.text()))
                    .html("feedback", departure.html(option.feedback()))
                    .close();
        }

        /** Opens an answer, which is to be closed behind its feedback. */
        private void judgement(String name, BigDecimal share) {
            quiz.open("answer", "fraction", share.toPlainString(), "format", "moodle_auto_format")
                    .leaf("text", name);
        }

        private void number(BigDecimal share, BigDecimal value, BigDecimal tolerance, String feedback) {
            quiz.open("answer", "fraction", share.toPlainString(), "format", "moodle_auto_format")
                    .leaf("text", value.toPlainString())
                    .html("feedback", feedback)
                    .leaf("tolerance", tolerance.toPlainString())
                    .close();
        }

        private void subquestion(String prompt, String match) {
            quiz.open("subquestion", "format", "html").leaf("text", prompt);
            quiz.open("answer").leaf("text", match).close();
            quiz.close();
        }

        private BigDecimal shareOfEach(int many) {
            if (many > 0 && Shares.isRounded(1.0 / many)) {
                departure.lose(Loss.SHARE_ROUNDED, Shares.percent(Shares.ofEachOf(many)));
            }
            return many == 0 ? BigDecimal.ZERO : Shares.ofEachOf(many);
        }
    }
}
