package org.setu.courses.drafting;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What browsers send, as course files have it: lines that end with LF, Unicode's form NFC, no invisible control characters. */
public final class TypedText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");
    /** Nothing that a reader sees; some of it YAML refuses. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]");

    private static final Pattern UNSEEN_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private TypedText() {}

    public static String of(String sent) {
        String lines = sent.replace("\r\n", "\n").replace('\r', '\n');
        String visible = lines.codePoints()
                .filter(letter -> (letter >= ' ' && letter != 0x7F) || letter == '\n' || letter == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** Several lines without blank ones around them, and nothing in them that no reader sees. */
    public static String text(String sent) {
        String seen = UNSEEN_IN_LINES.matcher(of(sent)).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** As one line, whatever was pasted: line breaks and tabs become blanks. */
    public static String line(String sent) {
        String line = BLANKS.matcher(of(sent)).replaceAll(" ");
        String seen = BLANKS.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }
}
