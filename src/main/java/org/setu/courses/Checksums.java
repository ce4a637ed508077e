package org.setu.courses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.shared.Language;

/** The checksums by which a translation says what it translates (docs/course-format.md), and files are addressed. */
public final class Checksums {
    private static final int SHORT = 8;
    private static final Pattern QUOTED_OR_STAMP = Pattern.compile("(\"[^\"]*\")|\\s+of=(?:\"[^\"]*\"|[^\\s}\"]+)");

    private Checksums() {}

    /** Of a block: its header without {@code of=}, and its text without blank lines around it. */
    public static String ofBlock(String header, String text) {
        return shortened(withoutStamp(header) + "\n" + withoutBlankLinesAround(text));
    }

    /**
     * Of the texts of a question in its source language, in the order of the file: what {@code translates} in questions.yaml holds.
     * Ids, numbers and marks are left out, so that correcting a key makes no translation stale.
     */
    public static String ofQuestion(YamlNode question, Language source) {
        return shortened(String.join("\n", textsIn(question, source).toList()));
    }

    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A header that says of no source what it translates; a stamp between quotation marks is text, and stays. */
    public static String withoutStamp(String header) {
        return QUOTED_OR_STAMP
                .matcher(header)
                .replaceAll(match -> match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1)))
                .strip();
    }

    /** The part of a block's text that its checksum is of, and that one edits. */
    public static String withoutBlankLinesAround(String text) {
        int start = 0;
        int end = text.length();
        for (int at = 0; at < text.length() && isBlank(text.charAt(at)); at++) {
            start = text.charAt(at) == '\n' ? at + 1 : start;
        }
        for (int at = text.length() - 1; at >= start && isBlank(text.charAt(at)); at--) {
            end = text.charAt(at) == '\n' ? at : end;
        }
        return text.isBlank() ? "" : text.substring(start, end);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static Stream<String> textsIn(YamlNode node, Language source) {
        if (node.isMap()) {
            return node.entries().entrySet().stream()
                    .flatMap(entry -> Language.of(entry.getKey())
                            .map(language -> language == source ? allTexts(entry.getValue()) : Stream.<String>empty())
                            .orElseGet(() -> textsIn(entry.getValue(), source)));
        } else {
            return node.items().stream().flatMap(item -> textsIn(item, source));
        }
    }

    private static Stream<String> allTexts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        node.text().ifPresent(texts::add);
        node.items().forEach(item -> item.text().ifPresent(texts::add));
        return texts.stream();
    }

    private static boolean isBlank(char letter) {
        return letter == '\n' || letter == ' ' || letter == '\t' || letter == '\r';
    }

    private static String shortened(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
