package org.setu.assessment.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.TreeMap;
import org.setu.assessment.Question;
import org.setu.shared.Language;

/**
 * The checksum that a translation carries under {@code translates}, to be known as stale when the source changes.
 *
 * <p>It covers every text of the question in the source language with its path ({@link QuestionTexts}), and nothing else: not
 * which option is right, nor tolerance, order, difficulty or citations, because they ask nothing of a translator. Paths are
 * sorted; texts are taken in NFC without white space at their ends. Each path and each text is followed by a zero byte; the
 * checksum is the first eight hexadecimal digits of the SHA-256 of that in UTF-8.
 */
public final class SourceChecksum {
    private static final int BYTES = 4;

    private SourceChecksum() {}

    public static String of(Question question, Language source) {
        var sha = sha256();
        new TreeMap<>(QuestionTexts.of(question))
                .forEach((path, text) -> text.exactly(source).ifPresent(words -> {
                    feed(sha, path);
                    feed(sha, Normalizer.normalize(words.strip(), Normalizer.Form.NFC));
                }));
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private static void feed(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
