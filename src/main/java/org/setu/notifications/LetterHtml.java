package org.setu.notifications;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML form of a letter: its paragraphs, and its addresses as links. Nothing else, so that every mail program shows it. */
final class LetterHtml {
    private LetterHtml() {}

    static String of(Mail mail) {
        String paragraphs = Arrays.stream(mail.body().split("\\R{2,}"))
                .map(LetterHtml::paragraph)
                .collect(Collectors.joining("\n"));
        return "<!doctype html>\n<html lang=\"%s\"><body style=\"font-family: sans-serif; line-height: 1.6\">\n%s\n</body></html>"
                .formatted(mail.language().code(), paragraphs);
    }

    private static String paragraph(String text) {
        return Arrays.stream(text.strip().split("\\R"))
                .map(LetterHtml::line)
                .collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    private static String line(String text) {
        String safe = escaped(text);
        return text.matches("https?://\\S+") ? "<a href=\"" + safe + "\">" + safe + "</a>" : safe;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
