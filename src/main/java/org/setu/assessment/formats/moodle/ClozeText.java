package org.setu.assessment.formats.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;

/**
 * The text of Moodle's "embedded answers", in which each gap is spelt out, such as {@code {1:SHORTANSWER:=2013#Yes~*#No}}: the text with words
 * in the places of the gaps, and the gaps.
 */
final class ClozeText {
    private static final Pattern START = Pattern.compile("\\{(\\d{0,3}):([A-Z_]{2,16}):");
    private static final Pattern SHARE = Pattern.compile("^\\s*(=|%(-?\\d{1,3}(?:[.,]\\d{0,7})?)%)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([}#~\"/])");
    private static final String PLACE = "setugap";

    private final String place;
    private final StringBuilder text = new StringBuilder();
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * A gap as it is spelt.
     *
     * @param weight blank for 1
     */
    record Gap(String weight, String kind, List<Answer> answers) {
        boolean isTyped() {
            return kind.matches("(SHORTANSWER|SA|MW)(_?C)?");
        }

        boolean isChosen() {
            return kind.matches("(MULTICHOICE|MC)(_?[VH]?S?)");
        }

        boolean isShuffled() {
            return kind.endsWith("S");
        }

        boolean countsCase() {
            return isTyped() && kind.matches(".*(_C|SAC|MWC)");
        }
    }

    /** One of the answers of a gap, with its entities read. */
    record Answer(BigDecimal share, String words, String feedback) {
        boolean isRight() {
            return share.compareTo(BigDecimal.ONE) >= 0;
        }

        boolean isPartlyRight() {
            return share.signum() > 0 && !isRight();
        }

        boolean hasWildcard() {
            return words.replace("\\*", "").contains("*");
        }

        String typed() {
            return words.replace("\\*", "*");
        }
    }

    private ClozeText(String place) {
        this.place = place;
    }

    static ClozeText of(String spelt) {
        String place = PLACE;
        while (spelt.contains(place)) {
            place += "x";
        }
        var cloze = new ClozeText(place);
        cloze.read(spelt);
        return cloze;
    }

    /** With a word of its own in the place of each gap. */
    String text() {
        return text.toString();
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    boolean hasGap(String piece) {
        return piece.contains(place);
    }

    /** With the marks of a course file in the places of the gaps. */
    String marked(String piece) {
        return Pattern.compile(place + "(\\d+)z").matcher(piece).replaceAll("{{g$1}}");
    }

    private void read(String spelt) {
        Matcher start = START.matcher(spelt);
        int from = 0;
        while (start.find(from)) {
            int end = end(spelt, start.end());
            if (end < 0) {
                break;
            }
            gaps.add(new Gap(start.group(1), start.group(2), answers(spelt.substring(start.end(), end))));
            text.append(spelt, from, start.start())
                    .append(place)
                    .append(gaps.size())
                    .append('z');
            from = end + 1;
        }
        text.append(spelt, from, spelt.length());
    }

    private static int end(String spelt, int from) {
        int end = spelt.indexOf('}', from);
        while (end > 0 && spelt.charAt(end - 1) == '\\') {
            end = spelt.indexOf('}', end + 1);
        }
        return end;
    }

    private static List<Answer> answers(String spelt) {
        var answers = new ArrayList<Answer>();
        int from = 0;
        for (int at = 0; at <= spelt.length(); at++) {
            boolean ends =
                    at == spelt.length() || (spelt.charAt(at) == '~' && (at == 0 || spelt.charAt(at - 1) != '\\'));
            if (ends) {
                String answer = spelt.substring(from, at);
                if (!answer.isBlank()) {
                    answers.add(answer(answer));
                }
                from = at + 1;
            }
        }
        return List.copyOf(answers);
    }

    private static Answer answer(String spelt) {
        Matcher share = SHARE.matcher(spelt);
        boolean hasShare = share.find();
        String rest = hasShare ? spelt.substring(share.end()) : spelt;
        int feedback = feedbackAt(rest);
        return new Answer(
                hasShare ? share(share.group(2)) : BigDecimal.ZERO,
                unescaped(feedback < 0 ? rest : rest.substring(0, feedback)),
                feedback < 0 ? "" : unescaped(rest.substring(feedback + 1)));
    }

    private static BigDecimal share(@Nullable String percent) {
        return percent == null
                ? BigDecimal.ONE
                : new BigDecimal(percent.replace(',', '.')).movePointLeft(2).stripTrailingZeros();
    }

    private static String unescaped(String spelt) {
        return ESCAPED.matcher(Encoding.decodeHtml(spelt, false))
                .replaceAll("$1")
                .strip();
    }

    /** The sign in an entity is none. */
    private static int feedbackAt(String answer) {
        for (int at = answer.indexOf('#'); at >= 0; at = answer.indexOf('#', at + 1)) {
            String before = answer.substring(Math.max(0, at - "&amp;".length()), at);
            if (!before.endsWith("&") && !before.equals("&amp;") && !before.endsWith("\\")) {
                return at;
            }
        }
        return -1;
    }
}
