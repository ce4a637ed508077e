package org.setu.assessment.formats.gift;

import org.setu.assessment.Question;
import org.setu.assessment.formats.Departure;
import org.setu.assessment.formats.gift.GiftText.Markup;

/**
 * Texts as GIFT has them: with its own signs escaped, and with the mark of their markup. CommonMark goes as it is, what holds anything that only
 * Setu understands as HTML.
 */
final class GiftSigns {
    private static final String SIGNS = "\\~=#{}:";
    private static final String HTML = "[html]";
    private static final String MARKDOWN = "[markdown]";
    private static final String PLACE = "setugap";

    private GiftSigns() {}

    /**
     * The text of a question.
     *
     * @param after what follows the answers, where they stand in a gap
     */
    record Stem(Markup markup, String before, String after) {}

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                escaped.append("\\n");
            } else if (SIGNS.indexOf(sign) >= 0) {
                escaped.append('\\').append(sign);
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    static Stem whole(Departure departure, String markdown) {
        boolean asItIs = departure.isCommonMark(markdown);
        String text = asItIs ? MARKDOWN + escaped(markdown) : HTML + escaped(departure.html(markdown));
        return new Stem(asItIs ? Markup.MARKDOWN : Markup.HTML, text, "");
    }

    /** @param text with one gap in it */
    static Stem around(Departure departure, String instruction, String text) {
        String place = placeIn(instruction + text);
        String marked = Question.GapFill.MARKER.matcher(text).replaceAll(place);
        Stem whole = whole(departure, instruction + "\n\n" + marked);
        int gap = whole.before.indexOf(place);
        return new Stem(whole.markup, whole.before.substring(0, gap), whole.before.substring(gap + place.length()));
    }

    /** A word that the text does not have. */
    private static String placeIn(String text) {
        String place = PLACE;
        while (text.contains(place)) {
            place += "x";
        }
        return place;
    }

    /**
     * A text in the answers: without a mark it would have the markup of the question, and one that begins like a mark or a share would be taken
     * for such.
     */
    static String part(Departure departure, String markdown, Stem stem) {
        boolean asItIs = departure.isCommonMark(markdown);
        Markup markup = asItIs ? Markup.MARKDOWN : Markup.HTML;
        String text = asItIs ? markdown.replace("->", "-\\>") : departure.html(markdown);
        boolean isClear = markup == stem.markup && !text.startsWith("[") && !text.startsWith("%");
        return (isClear ? "" : asItIs ? MARKDOWN : HTML) + escaped(text.strip());
    }

    /** A word to be typed, in which a star is no more than a star. */
    static String typed(String word) {
        return (word.startsWith("[") ? "[plain]" : "") + escaped(word.replace("*", "\\*"));
    }
}
