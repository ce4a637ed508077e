package org.setu.assessment.formats.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.setu.assessment.formats.Prose;
import org.setu.assessment.formats.Title;
import org.setu.assessment.formats.gift.GiftText.Markup;

/**
 * One of the answers between GIFT's braces.
 *
 * @param sign {@code =} or {@code ~}
 * @param share of the mark; of itself, all for {@code =} and nothing for {@code ~}
 * @param words with the feedback, if any, behind a {@code #}; signs that mean themselves are veiled
 */
record GiftAnswer(char sign, BigDecimal share, String words) {
    private static final String SIGNS = "=~";
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{0,10})?");

    /** @param unsigned the sign of a first answer that has none */
    static List<GiftAnswer> all(String text, char unsigned) {
        var answers = new ArrayList<GiftAnswer>();
        char sign = unsigned;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SIGNS.indexOf(text.charAt(at)) >= 0) {
                String words = text.substring(from, at).strip();
                if (!words.isEmpty()) {
                    answers.add(of(sign, words));
                }
                sign = at == text.length() ? sign : text.charAt(at);
                from = at + 1;
            }
        }
        return answers;
    }

    String text() {
        int feedback = words.indexOf('#');
        return (feedback < 0 ? words : words.substring(0, feedback)).strip();
    }

    String feedback() {
        int feedback = words.indexOf('#');
        return feedback < 0 ? "" : words.substring(feedback + 1).strip();
    }

    /** What somebody would type to give it. */
    String typed() {
        return GiftText.unveiled(GiftText.marked(text(), Markup.PLAIN).words())
                .replaceAll("\\s+", " ")
                .strip();
    }

    String title() {
        return Title.ofCommonMark(GiftText.marked(text(), Markup.MOODLE).in(new Prose()));
    }

    boolean isRight() {
        return share.compareTo(BigDecimal.ONE) >= 0;
    }

    boolean isPartlyRight() {
        return share.signum() > 0 && !isRight();
    }

    boolean isBeyondTheMark() {
        return share.abs().compareTo(BigDecimal.ONE) > 0;
    }

    boolean hasWildcard() {
        String typed = typed();
        for (int star = typed.indexOf('*'); star >= 0; star = typed.indexOf('*', star + 1)) {
            if (star == 0 || typed.charAt(star - 1) != '\\') {
                return true;
            }
        }
        return false;
    }

    private static GiftAnswer of(char sign, String words) {
        int end = words.startsWith("%") ? words.indexOf('%', 1) : -1;
        String percent = end < 0 ? "" : words.substring(1, end);
        return PERCENT.matcher(percent).matches()
                ? new GiftAnswer(
                        sign,
                        new BigDecimal(percent).movePointLeft(2).stripTrailingZeros(),
                        words.substring(end + 1).strip())
                : new GiftAnswer(sign, sign == '=' ? BigDecimal.ONE : BigDecimal.ZERO, words);
    }
}
