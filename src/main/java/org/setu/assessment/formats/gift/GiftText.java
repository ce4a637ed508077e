package org.setu.assessment.formats.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.setu.assessment.formats.Prose;

/**
 * A text of GIFT: an optional mark of its markup, such as {@code [html]}, and words, in which a backslash takes the meaning from GIFT's
 * own signs. Such signs are {@link #veiled} before a file is taken apart, so that the others can be looked for.
 */
final class GiftText {
    /** Where the answers stood in the text around them. */
    static final char GAP = '\uE000';

    static final String GAP_SHOWN = "\\_\\_\\_\\_\\_";

    private static final String SIGNS = ":#={}~n";
    private static final char FIRST_VEIL = '\uFDD0';
    private static final char LINE_BREAK = veil('n');
    private static final Set<String> TAGS =
            Set.of(("a b blockquote br code div em font h1 h2 h3 h4 h5 h6 hr i img li ol p pre "
                            + "small span strong sub sup table td tr tt u ul")
                    .split(" "));
    private static final int LONGEST_TAG = 10;
    /** Stands for a sign of a file that we use ourselves; no language has it. */
    private static final char UNKNOWN = '\uFFFD';

    private GiftText() {}

    /** How a text is marked up. */
    enum Markup {
        /** Moodle guesses, and so do we. */
        MOODLE,
        HTML,
        MARKDOWN,
        PLAIN
    }

    /** Words and how they are marked up. */
    record Marked(Markup markup, String words) {
        boolean isBlank() {
            return words.isBlank();
        }

        String in(Prose prose) {
            return switch (markup) {
                case HTML -> prose.html(unveiled(words));
                case MARKDOWN -> prose.markdown(unveiled(words));
                case PLAIN -> plain(words, prose);
                case MOODLE -> hasTag(words) ? prose.html(unveiled(words)) : plain(words, prose);
            };
        }
    }

    /** The text with signs that mean themselves put out of the way. */
    static String veiled(String text) {
        var veiled = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            char next = sign == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '\\') {
                veiled.append(next);
                at++;
            } else if (SIGNS.indexOf(next) >= 0) {
                veiled.append(veil(next));
                at++;
            } else {
                veiled.append(isOurs(sign) ? UNKNOWN : sign);
            }
        }
        return veiled.toString();
    }

    static String unveiled(String text) {
        String unveiled = text;
        for (int at = 0; at < SIGNS.length(); at++) {
            unveiled = unveiled.replace(veil(SIGNS.charAt(at)), SIGNS.charAt(at) == 'n' ? '\n' : SIGNS.charAt(at));
        }
        return unveiled;
    }

    /** @param outer the markup of what the text belongs to, which is its own if it says nothing else */
    static Marked marked(String text, Markup outer) {
        String words = text.strip();
        for (Markup markup : Markup.values()) {
            String mark = "[" + markup.name().toLowerCase(Locale.ROOT) + "]";
            if (words.startsWith(mark)) {
                return new Marked(markup, words.substring(mark.length()).strip());
            }
        }
        return new Marked(outer, words);
    }

    private static boolean isOurs(char sign) {
        return sign == GAP || (sign >= FIRST_VEIL && sign < FIRST_VEIL + SIGNS.length());
    }

    private static char veil(char sign) {
        return (char) (FIRST_VEIL + SIGNS.indexOf(sign));
    }

    /** Lines of the file run on; a break that was written as such stays, and two of them part paragraphs. */
    private static String plain(String words, Prose prose) {
        var text = new StringBuilder();
        String gap = "";
        for (String line : split(words, LINE_BREAK)) {
            String plain = prose.plain(unveiled(unindented(line)));
            if (plain.isEmpty()) {
                gap = text.isEmpty() ? "" : "\n\n";
            } else {
                text.append(gap).append(plain);
                gap = "\\\n";
            }
        }
        return text.toString();
    }

    private static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String unindented(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }

    private static boolean hasTag(String words) {
        for (int at = words.indexOf('<'); at >= 0; at = words.indexOf('<', at + 1)) {
            int from = words.startsWith("/", at + 1) ? at + 2 : at + 1;
            int to = from;
            while (to < words.length() && to - from < LONGEST_TAG && Character.isLetterOrDigit(words.charAt(to))) {
                to++;
            }
            boolean ends = to < words.length() && " />\n".indexOf(words.charAt(to)) >= 0;
            if (ends && TAGS.contains(words.substring(from, to).toLowerCase(Locale.ROOT))) {
                return words.indexOf('>', to) >= 0;
            }
        }
        return false;
    }
}
