package org.setu.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;

/** What was typed into a form. Never null; a field that was not sent is blank. */
public final class Typed {
    private static final int LONGEST_ECHO = 2_000;
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    private final MultivaluedMap<String, String> fields;

    public Typed(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** The field's text without blanks at its ends, cut where nothing sensible is that long: too long for any of our rules still. */
    public String text(String field) {
        String text = exactly(field).strip();
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) : text;
    }

    /** Several lines as somebody wrote them, whole: how long they may be is for the form to say. */
    public String lines(String field) {
        return readable(exactly(field)).strip();
    }

    /**
     * The text as it can be kept and shown again: each line ends with LF, as a browser counts it; null bytes and their like mean nothing to
     * a reader, and databases refuse them; half a surrogate pair is no letter.
     */
    public static String readable(String text) {
        return UNREADABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** The field as it is, for passwords. */
    public String exactly(String field) {
        String text = fields.getFirst(field);
        return text == null ? "" : text;
    }

    public boolean isTicked(String field) {
        return !exactly(field).isEmpty();
    }
}
