package org.setu.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.sheets.UnreadableSheet.Problem;

/**
 * The text of a CSV file.
 *
 * @param isSure whether it was in Unicode, or is what Western programs write; otherwise the letters may be others than they seem
 */
record SheetText(String text, boolean isSure) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What people write in English, French or German: letters with accents, quotation marks, dashes. */
    private static final Pattern WESTERN =
            Pattern.compile("[\\x00-\\x7F\\xA0À-ÖØ-öø-ÿŒœŠšŽžŸ‘’“”–—…•€£°]*+", Pattern.DOTALL);

    /** In none of those languages do so many accents stand in a row; in Cyrillic that is taken for them, they do. */
    private static final Pattern NOT_WESTERN = Pattern.compile("[À-ÖØ-öø-ÿ]{3}");

    private static final Pattern OTHER_FILE = Pattern.compile("\\s*(?:<|\\{|%PDF).*", Pattern.DOTALL);
    private static final Pattern NO_TEXT = Pattern.compile("[\\x01-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    static SheetText of(byte[] bytes) throws UnreadableSheet {
        SheetText decoded = decode(bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableSheet(Problem.EMPTY, "");
        } else if (NO_TEXT.matcher(text).find() || OTHER_FILE.matcher(text).matches()) {
            throw new UnreadableSheet(Problem.NOT_A_TABLE, "");
        } else if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet(Problem.UNKNOWN_ENCODING, "");
        } else {
            return decoded;
        }
    }

    private static SheetText decode(byte[] bytes) throws UnreadableSheet {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SheetText(strictly(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(SheetText::broken), true);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SheetText(strictly(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(SheetText::broken), true);
        } else {
            int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            return strictly(bytes, mark, StandardCharsets.UTF_8)
                    .map(text -> new SheetText(text, true))
                    .orElseGet(() -> western(bytes));
        }
    }

    private static SheetText western(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        return new SheetText(
                text,
                WESTERN.matcher(text).matches() && !NOT_WESTERN.matcher(text).find());
    }

    private static UnreadableSheet broken() {
        return new UnreadableSheet(Problem.UNKNOWN_ENCODING, "");
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int at = 0; starts && at < mark.length; at++) {
            starts = (bytes[at] & 0xFF) == mark[at];
        }
        return starts;
    }
}
