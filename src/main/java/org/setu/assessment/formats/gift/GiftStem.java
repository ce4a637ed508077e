package org.setu.assessment.formats.gift;

import org.setu.assessment.formats.Title;

/**
 * The text around the answers, as CommonMark. A full stop behind the answers of a finished sentence, or
 * only the end of what was marked, makes no gap.
 */
record GiftStem(String before, String after, boolean hasGap) {
    private static final String MARKS = "*` \n";
    private static final String PUNCTUATION = MARKS + ".,;:!?।\"'";
    private static final String SENTENCE_ENDS = ".?!:।";

    /** @param text with {@link GiftText#GAP} where the answers stood */
    static GiftStem of(String text) {
        int gap = text.indexOf(GiftText.GAP);
        String before = gap < 0 ? text : text.substring(0, gap);
        String after = gap < 0 ? "" : text.substring(gap + 1);
        boolean isWhole = consistsOf(MARKS, after) || (endsSentence(before) && consistsOf(PUNCTUATION, after));
        return isWhole ? new GiftStem(before.stripTrailing(), marks(after), false) : new GiftStem(before, after, true);
    }

    boolean isBlank() {
        return (before + after).isBlank();
    }

    /** With a line where something is to be put. */
    String shown() {
        return before + (hasGap ? GiftText.GAP_SHOWN : "") + after;
    }

    /** Without a line: where nothing is to be put in. */
    String closed() {
        return (before + after).strip();
    }

    String title() {
        return Title.ofCommonMark(before + (hasGap ? "…" : "") + after);
    }

    private static boolean endsSentence(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static boolean consistsOf(String signs, String text) {
        return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
    }

    private static String marks(String text) {
        var marks = new StringBuilder();
        text.chars().filter(sign -> "*`".indexOf(sign) >= 0).forEach(sign -> marks.append((char) sign));
        return marks.toString();
    }
}
