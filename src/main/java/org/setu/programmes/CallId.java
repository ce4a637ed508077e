package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

public record CallId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static CallId fromString(String text) {
        return new CallId(UUID.fromString(text));
    }

    public static CallId next() {
        return new CallId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
