package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

public record CohortId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static CohortId fromString(String text) {
        return new CohortId(UUID.fromString(text));
    }

    public static CohortId next() {
        return new CohortId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
