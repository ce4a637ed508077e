package org.setu.courses.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.setu.courses.Findings;

/** Turns a file's bytes into text, and says where they are not what the format asks for: UTF-8 in form NFC, with LF at line ends. */
final class TextGuard {
    static final int MOST_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextGuard() {}

    /** @return the text, mended for reading on; empty where the file is too large to be read at all */
    static Optional<String> text(String file, byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.error(file, 0, "too-large", bytes.length / 1000, MOST_BYTES / 1000);
            return Optional.empty();
        }
        String text = decoded(file, bytes, findings);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.error(file, 1, "byte-order-mark");
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            findings.error(file, lineOf(text, text.indexOf('\r')), "line-ends");
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        lintCharacters(file, text, findings);
        return Optional.of(text);
    }

    private static String decoded(String file, byte[] bytes, Findings findings) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            String mended = new String(bytes, StandardCharsets.UTF_8);
            findings.error(file, lineOf(mended, Math.max(0, mended.indexOf('\uFFFD'))), "utf-8");
            return mended;
        }
    }

    private static void lintCharacters(String file, String text, Findings findings) {
        boolean normalised = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!normalised && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                findings.error(file, number, "normal-form");
                normalised = true;
            }
            if (line.chars().anyMatch(TextGuard::isControl)) {
                findings.error(file, number, "control-character");
                return;
            }
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' || character == 0x7F;
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
