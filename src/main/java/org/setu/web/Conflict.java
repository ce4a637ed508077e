package org.setu.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** What a program asks for does not go with how things stand; the reason says how they stand. */
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient JsonObject more;

    public Conflict(String reason) {
        this(reason, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** @param more members of the problem besides the usual ones (RFC 9457 section 3.2), for programs to go on with */
    public Conflict(String reason, JsonObject more) {
        super(reason);
        this.reason = reason;
        this.more = more;
    }

    public String reason() {
        return reason;
    }

    public JsonObject more() {
        return more;
    }
}
