package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

public record NominationId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static NominationId fromString(String text) {
        return new NominationId(UUID.fromString(text));
    }

    public static NominationId next() {
        return new NominationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
