package org.setu.assessment.formats.gift;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Option;
import org.setu.assessment.Question.OptionOrder;
import org.setu.assessment.formats.Departure;
import org.setu.assessment.formats.Loss;
import org.setu.assessment.formats.PoolWriter;
import org.setu.assessment.formats.Shares;
import org.setu.shared.LocalizedText;

/** Writes questions as Moodle's import of GIFT understands them: one paragraph each, an answer a line. */
public final class GiftWriter implements PoolWriter {
    private final StringBuilder file = new StringBuilder();

    /** @param place the category in Moodle, which reads no escaped signs there */
    public GiftWriter(String place) {
        file.append("$CATEGORY: ").append(place.replace("\\", "\\\\")).append("\n\n");
    }

    @Override
    public void write(Departure departure) {
        String body = departure.question().accept(new Sheet(departure));
        if (!body.isEmpty()) {
            file.append("// [id:").append(departure.id()).append(']');
            departure.tags().forEach(tag -> file.append(" [tag:").append(tag).append(']'));
            file.append("\n::").append(GiftSigns.escaped(departure.title())).append("::");
            file.append(body).append("\n\n");
        }
    }

    @Override
    public String file() {
        return file.toString();
    }

    /** What stands behind the name of one question; empty where it stays. */
    private static final class Sheet implements Question.Visitor<String> {
        private final Departure departure;

        private Sheet(Departure departure) {
            this.departure = departure;
        }

        @Override
        public String singleChoice(Question.SingleChoice question) {
            tellOrder(question.order());
            var stem = stem();
            var answers = new StringBuilder();
            boolean hasRight = false;
            for (Option option : question.options()) {
                boolean first = option.isRight() && !hasRight;
                hasRight |= option.isRight();
                BigDecimal share = Shares.of(option.credit());
                if (Shares.isRounded(option.credit())) {
                    departure.lose(
                            Loss.CREDIT_ROUNDED,
                            departure.name(option.text()),
                            Shares.percent(Shares.percent(option.credit())),
                            Shares.percent(share));
                }
                answers.append(line(first ? "=" : wrong(share), option, stem));
            }
            return stem.before() + "{\n" + answers + feedback(stem, Map.of()) + "}";
        }

        /** Right ones share the mark, wrong ones take it back, and Moodle, too, stops at nothing. */
        @Override
        public String multipleChoice(Question.MultipleChoice question) {
            tellOrder(question.order());
            var stem = stem();
            long right = question.options().stream().filter(Option::isRight).count();
            var gain = shareOfEach((int) right);
            var loss = shareOfEach((int) (question.options().size() - right)).negate();
            String answers = question.options().stream()
                    .map(option -> line(wrong(option.isRight() ? gain : loss), option, stem))
                    .collect(Collectors.joining());
            return stem.before() + "{\n" + answers + feedback(stem, Map.of()) + "}";
        }

        @Override
        public String trueFalse(Question.TrueFalse question) {
            var stem = stem();
            LocalizedText right = question.answer() ? question.feedbackTrue() : question.feedbackFalse();
            LocalizedText wrong = question.answer() ? question.feedbackFalse() : question.feedbackTrue();
            return stem.before() + "{" + (question.answer() ? "TRUE" : "FALSE") + "#" + text(wrong, stem) + "#"
                    + text(right, stem) + "\n" + feedback(stem, Map.of()) + "}";
        }

        @Override
        public String matching(Question.Matching question) {
            tellOrder(question.order());
            var stem = stem();
            var answers = new StringBuilder();
            var moved = new LinkedHashMap<String, String>();
            for (Question.Pair pair : question.pairs()) {
                answers.append(pair(text(pair.prompt(), stem), pair.match()));
                pair.feedback()
                        .ifPresent(words -> moved.put(departure.label(pair.prompt()), departure.markdown(words)));
            }
            question.distractors().forEach(distractor -> answers.append(pair("", distractor.text())));
            return stem.before() + "{\n" + answers + feedback(stem, moved) + "}";
        }

        @Override
        public String ordering(Question.Ordering question) {
            return staying(Loss.ORDERING);
        }

        @Override
        public String gapFill(Question.GapFill question) {
            if (question.gaps().size() > 1) {
                return staying(Loss.SEVERAL_GAPS, question.gaps().size());
            }
            Question.Gap gap = question.gaps().get(0);
            var stem = GiftSigns.around(
                    departure, departure.markdown(question.common().stem()), departure.markdown(question.text()));
            departure.lose(Loss.INSTRUCTION_BEFORE_GAPS);
            if (gap instanceof Question.ChoiceGap choice) {
                departure.lose(Loss.GAP_IS_CHOICE);
                tellOrder(question.order());
                String answers = choice.options().stream()
                        .map(option -> line(option.isRight() ? "=" : "~", option, stem))
                        .collect(Collectors.joining());
                return stem.before() + "{\n" + answers + feedback(stem, Map.of()) + "}" + stem.after();
            } else {
                var typed = (Question.TypedGap) gap;
                departure.lose(Loss.GAP_IS_SHORT_ANSWER);
                var moved = new LinkedHashMap<String, String>();
                List<String> accepted = departure.accepted(typed.accept());
                typed.feedback()
                        .ifPresent(words ->
                                moved.put(Departure.escaped(String.join(", ", accepted)), departure.markdown(words)));
                return typed(stem, accepted, moved);
            }
        }

        @Override
        public String numeric(Question.Numeric question) {
            String unit = question.unit().map(departure::markdown).orElse("");
            if (!unit.isEmpty()) {
                departure.lose(Loss.UNIT_IN_STEM, unit);
            }
            String asked = departure.markdown(question.common().stem());
            var stem = GiftSigns.whole(departure, unit.isEmpty() ? asked : asked + " (" + unit + ")");
            var answers = new StringBuilder("\t=%100%" + question.answer().toPlainString() + ":"
                    + question.tolerance().toPlainString() + "\n");
            question.hints()
                    .forEach(hint -> answers.append("\t=%0%")
                            .append(hint.value().toPlainString())
                            .append(":0#")
                            .append(text(hint.feedback(), stem))
                            .append('\n'));
            return stem.before() + "{#\n" + answers + feedback(stem, Map.of()) + "}";
        }

        @Override
        public String shortAnswer(Question.ShortAnswer question) {
            return typed(stem(), departure.accepted(question.accept()), Map.of());
        }

        /** The arrow cannot be escaped, and makes pairs of all answers. */
        private String typed(GiftSigns.Stem stem, List<String> accepted, Map<String, String> moved) {
            var arrow = accepted.stream().filter(word -> word.contains("->")).findFirst();
            if (arrow.isPresent()) {
                return staying(Loss.ARROW, arrow.get());
            }
            String answers = accepted.stream()
                    .map(word -> "\t=%100%" + GiftSigns.typed(word) + "\n")
                    .collect(Collectors.joining());
            return stem.before() + "{\n" + answers + feedback(stem, moved) + "}" + stem.after();
        }

        private String staying(Loss why, Object... arguments) {
            departure.stays(why, arguments);
            return "";
        }

        private void tellOrder(OptionOrder order) {
            if (order == OptionOrder.AS_WRITTEN) {
                departure.lose(Loss.ORDER_NOT_KEPT);
            }
        }

        private BigDecimal shareOfEach(int many) {
            if (many > 0 && Shares.isRounded(1.0 / many)) {
                departure.lose(Loss.SHARE_ROUNDED, Shares.percent(Shares.ofEachOf(many)));
            }
            return many == 0 ? BigDecimal.ZERO : Shares.ofEachOf(many);
        }

        private static String wrong(BigDecimal share) {
            return share.signum() == 0 ? "~" : "~%" + share.toPlainString() + "%";
        }

        private String line(String sign, Option option, GiftSigns.Stem stem) {
            return "\t" + sign + text(option.text(), stem) + "#" + text(option.feedback(), stem) + "\n";
        }

        private String pair(String prompt, LocalizedText match) {
            return "\t=" + prompt + " -> " + GiftSigns.escaped(departure.words(match)) + "\n";
        }

        private GiftSigns.Stem stem() {
            return GiftSigns.whole(
                    departure, departure.markdown(departure.question().common().stem()));
        }

        private String text(LocalizedText text, GiftSigns.Stem stem) {
            return GiftSigns.part(departure, departure.markdown(text), stem);
        }

        private String feedback(GiftSigns.Stem stem, Map<String, String> moved) {
            return "\t####" + GiftSigns.part(departure, departure.feedback(moved), stem) + "\n";
        }
    }
}
