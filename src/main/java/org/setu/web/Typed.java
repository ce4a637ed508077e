package org.setu.web;

import jakarta.ws.rs.core.MultivaluedMap;

/** What was typed into a form. Never null; a field that was not sent is blank. */
public final class Typed {
    private static final int LONGEST_ECHO = 2_000;

    private final MultivaluedMap<String, String> fields;

    public Typed(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** The field's text without blanks at its ends, cut where nothing sensible is that long: too long for any of our rules still. */
    public String text(String field) {
        String text = exactly(field).strip();
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) : text;
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
