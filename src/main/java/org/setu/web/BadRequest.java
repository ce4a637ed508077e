package org.setu.web;

/** A program sent what cannot be taken; the reason says how to mend it. Forms of pages are answered with their own page instead. */
public class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    public BadRequest(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
