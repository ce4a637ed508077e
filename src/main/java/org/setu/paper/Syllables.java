package org.setu.paper;

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

    private record Group(String text, int glyphs) {
        boolean isShort() {
            return text.length() < glyphs;
        }

        boolean isOfAWord() {
            return !text.isBlank();
        }

        Group and(Group next) {
            return new Group(text + next.text, glyphs + next.glyphs);
        }
    }

    /** As many texts as the line has glyphs, none of them empty. */
    static List<String> dealtOut(ShapedLine line) {
        var dealt = new ArrayList<String>(line.glyphs().size());
        withEnoughToDeal(syllables(line)).forEach(group -> deal(group, dealt));
        return dealt;
    }

    private static List<Group> syllables(ShapedLine line) {
        String text = line.text();
        var glyphs = line.glyphs();
        var syllables = new ArrayList<Group>();
        int from = 0;
        int first = 0;
        while (first < glyphs.size()) {
            int to = endOfSyllable(text, glyphs.get(first).at());
            int next = first + 1;
            while (next < glyphs.size() && glyphs.get(next).at() < to) {
                next++;
            }
            if (next == glyphs.size()) {
                to = text.length();
            }
            syllables.add(new Group(text.substring(from, to), next - first));
            from = to;
            first = next;
        }
        return syllables;
    }

    /** A syllable drawn with more glyphs than it has characters shares with its neighbours in the word. */
    private static List<Group> withEnoughToDeal(List<Group> syllables) {
        var groups = new ArrayList<Group>();
        for (Group syllable : syllables) {
            var before = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (before != null
                    && (before.isShort() || syllable.isShort())
                    && before.isOfAWord()
                    && syllable.isOfAWord()) {
                groups.set(groups.size() - 1, before.and(syllable));
            } else {
                groups.add(syllable);
            }
        }
        return groups;
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

    private static void deal(Group group, List<String> dealt) {
        var text = new StringBuilder(group.text());
        if (group.isShort()) {
            text = new StringBuilder(Normalizer.normalize(group.text(), Normalizer.Form.NFD));
        }
        while (text.length() < group.glyphs()) {
            text.append(NOTHING_TO_SEE);
        }
        for (int i = 0; i < group.glyphs() - 1; i++) {
            dealt.add(text.substring(i, i + 1));
        }
        dealt.add(text.substring(group.glyphs() - 1));
    }
}
