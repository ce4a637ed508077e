package org.setu.shared;

import java.util.UUID;

public record EnrolmentId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static EnrolmentId fromString(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
