package org.setu.learning;

/** Why somebody cannot enrol; its name is part of the message that says so and what to do. */
public enum Refusal {
    WITHDRAWN,
    NOT_YET_OPEN,
    CLOSED,
    OTHER_AUDIENCE,
    OTHER_INSTITUTION;

    public String key() {
        return "learning.refusal." + name();
    }
}
