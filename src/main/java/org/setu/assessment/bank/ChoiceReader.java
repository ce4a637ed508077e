package org.setu.assessment.bank;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Option;
import org.setu.assessment.Question.OptionOrder;
import org.setu.shared.LocalizedText;

/** Reads what is chosen from: options of a question or of a drop-down gap. */
final class ChoiceReader {
    private static final Set<String> OPTION = Set.of("id", "correct", "text", "feedback");
    private static final Set<String> OPTION_WITH_CREDIT = Set.of("id", "correct", "credit", "text", "feedback");

    private ChoiceReader() {}

    static Question single(Question.Common common, Fields fields) {
        boolean byCredit = fields.list("options").stream().anyMatch(option -> option.has("credit"));
        var options = byCredit ? optionsWithCredit(fields) : optionsWithOneCorrect(fields);
        return new Question.SingleChoice(common, options, order(fields));
    }

    static Question multiple(Question.Common common, Fields fields) {
        var options = options(fields);
        if (right(options) == options.size()) {
            fields.warning(Fault.NONE_WRONG);
        }
        return new Question.MultipleChoice(common, options, order(fields));
    }

    static List<Option> optionsWithOneCorrect(Fields fields) {
        var options = options(fields);
        if (right(options) > 1) {
            fields.error(Fault.SEVERAL_CORRECT, right(options));
        }
        return options;
    }

    static OptionOrder order(Fields fields) {
        return fields.flag("shuffle", true) ? OptionOrder.SHUFFLED : OptionOrder.AS_WRITTEN;
    }

    private static List<Option> options(Fields fields) {
        var options = fields.parts("options", new HashSet<>(), (id, option) -> {
            option.allowOnly(OPTION);
            return option(id, option, option.flag("correct", false) ? 1 : 0);
        });
        if (right(options) == 0) {
            fields.error(Fault.NONE_CORRECT);
        }
        return checked(options, fields);
    }

    private static List<Option> optionsWithCredit(Fields fields) {
        var options = fields.parts("options", new HashSet<>(), (id, option) -> {
            option.allowOnly(OPTION_WITH_CREDIT);
            return option(id, option, credit(id, option));
        });
        if (right(options) == 0) {
            fields.error(Fault.CREDIT_NEVER_FULL);
        }
        return checked(options, fields);
    }

    private static double credit(String id, Fields option) {
        if (option.has("correct")) {
            option.error(Fault.CREDIT_AND_CORRECT, id);
        }
        if (!option.has("credit")) {
            option.error(Fault.CREDIT_MISSING, id);
        }
        var credit = option.optionalNumber("credit").orElse(BigDecimal.ZERO);
        if (credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
            option.error(Fault.CREDIT_OUTSIDE, id, credit);
        }
        return credit.doubleValue();
    }

    private static Option option(String id, Fields option, double credit) {
        LocalizedText text = option.text("text");
        var feedback = option.optionalText("feedback");
        if (feedback.isEmpty()) {
            option.error(Fault.OPTION_WITHOUT_FEEDBACK, id);
        }
        return new Option(id, text, credit, feedback.orElse(text));
    }

    private static List<Option> checked(List<Option> options, Fields fields) {
        if (options.size() < 2) {
            fields.error(Fault.OPTIONS_TOO_FEW, options.size());
        }
        var texts = new HashSet<LocalizedText>();
        options.stream()
                .filter(option -> !texts.add(option.text()))
                .forEach(option -> fields.error(Fault.OPTIONS_ALIKE, option.id()));
        return options;
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::isRight).count();
    }
}
