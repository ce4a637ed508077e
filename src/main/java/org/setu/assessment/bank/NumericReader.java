package org.setu.assessment.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import org.setu.assessment.Question;

/** Reads a number with its tolerance and the mistakes that are known to lead elsewhere. */
final class NumericReader {
    private NumericReader() {}

    static Question read(Question.Common common, Fields fields) {
        var answer = fields.number("answer");
        var tolerance = fields.optionalNumber("tolerance").orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            fields.error(Fault.TOLERANCE_NEGATIVE, tolerance);
        }
        var hints = new ArrayList<Question.Hint>();
        for (Fields hint : fields.list("hints")) {
            hint.allowOnly(Set.of("value", "feedback"));
            var value = hint.number("value");
            if (value.subtract(answer).abs().compareTo(tolerance) <= 0 && hint.has("value")) {
                hint.error(Fault.HINT_IS_RIGHT, value);
            }
            hints.add(new Question.Hint(value, hint.text("feedback")));
        }
        return new Question.Numeric(common, answer, tolerance, fields.optionalText("unit"), hints);
    }
}
