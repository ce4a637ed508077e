package org.setu.certificates.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which characters each glyph of a line stands for, so that text copied or searched is the text that was written.
 *
 * <p>In Bangla a glyph rarely is one character, and vowel signs are drawn before letters that they follow. But glyphs never
 * leave their syllable. So each syllable's characters, in the order of reading, are dealt out over its glyphs, in the order
 * of drawing: read one after the other, the glyphs spell the syllable.
 */
final class Syllables {
    static final char ZWNJ = '\u200C';
    static final char ZWJ = '\u200D';
    private static final char HASANTA = '\u09CD';
    private static final String NOTHING_TO_SEE = "\u200B";

    private Syllables() {}

    /** As many texts as the line has glyphs, none of them empty. */
    static List<String> dealtOut(ShapedLine line) {
        String text = line.text();
        var glyphs = line.glyphs();
        var dealt = new ArrayList<String>(glyphs.size());
        int from = 0;
        while (dealt.size() < glyphs.size()) {
            int first = dealt.size();
            int to = endOfSyllable(text, glyphs.get(first).at());
            int last = first + 1;
            while (last < glyphs.size() && glyphs.get(last).at() < to) {
                last++;
            }
            if (last == glyphs.size()) {
                to = text.length();
            }
            deal(text.substring(from, to), last - first, dealt);
            from = to;
        }
        return dealt;
    }

    private static int endOfSyllable(String text, int at) {
        int end = at + 1;
        while (end < text.length() && joinsItsForerunner(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean joinsItsForerunner(String text, int at) {
        char character = text.charAt(at);
        char before = text.charAt(at - 1);
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                character == ZWNJ
                        || character == ZWJ
                        || Character.isLowSurrogate(character)
                        || before == HASANTA
                        || (before == ZWJ && at > 1 && text.charAt(at - 2) == HASANTA);
        };
    }

    private static void deal(String syllable, int glyphs, List<String> dealt) {
        var text = new StringBuilder(syllable);
        if (text.length() < glyphs) {
            text = new StringBuilder(Normalizer.normalize(syllable, Normalizer.Form.NFD));
        }
        while (text.length() < glyphs) {
            text.append(NOTHING_TO_SEE);
        }
        for (int i = 0; i < glyphs - 1; i++) {
            dealt.add(text.substring(i, i + 1));
        }
        dealt.add(text.substring(glyphs - 1));
    }
}
