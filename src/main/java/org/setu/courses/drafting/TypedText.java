package org.setu.courses.drafting;

import java.text.Normalizer;

/** What browsers send, as course files have it: lines that end with LF, Unicode's form NFC, no invisible control characters. */
public final class TypedText {
    private TypedText() {}

    public static String of(String sent) {
        String lines = sent.replace("\r\n", "\n").replace('\r', '\n');
        String visible = lines.codePoints()
                .filter(letter -> (letter >= ' ' && letter != 0x7F) || letter == '\n' || letter == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }
}
