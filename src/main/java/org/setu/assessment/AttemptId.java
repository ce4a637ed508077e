package org.setu.assessment;

import java.util.UUID;
import org.setu.shared.Ids;

public record AttemptId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static AttemptId fromString(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    public static AttemptId next() {
        return new AttemptId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
