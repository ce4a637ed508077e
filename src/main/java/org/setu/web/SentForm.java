package org.setu.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The form that a request brought. Where it cannot be taken, whoever filled it in gets it back: nothing typed is lost. */
public final class SentForm {
    private static final int WORTH_COPYING = 12;

    private final List<Field> fields;

    private SentForm(List<Field> fields) {
        this.fields = fields;
    }

    /** One field; the same name may come several times. */
    public record Field(String name, String value) {
        private boolean isSecret() {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.contains("password") || lower.equals("token") || lower.equals(Csrf.FIELD);
        }

        private boolean isWritten() {
            return value.strip().length() >= WORTH_COPYING && !value.matches("[A-Za-z0-9_~.-]*");
        }
    }

    static SentForm none() {
        return new SentForm(List.of());
    }

    static SentForm of(byte[] body) {
        return new SentForm(Arrays.stream(new String(body, StandardCharsets.ISO_8859_1).split("&"))
                .filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> new Field(
                        decoded(pair.substring(0, pair.indexOf('='))), decoded(pair.substring(pair.indexOf('=') + 1))))
                .toList());
    }

    boolean isThere() {
        return !fields.isEmpty();
    }

    String first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** To be sent again; without passwords, which are never shown to anybody again. */
    List<Field> open() {
        return fields.stream().filter(field -> !field.isSecret()).toList();
    }

    /** What somebody wrote, to be copied; without what the page put into the form itself. */
    List<String> texts() {
        return open().stream().filter(Field::isWritten).map(Field::value).toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
