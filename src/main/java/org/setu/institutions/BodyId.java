package org.setu.institutions;

import java.util.UUID;
import org.setu.shared.Ids;

public record BodyId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static BodyId fromString(String text) {
        return new BodyId(UUID.fromString(text));
    }

    public static BodyId next() {
        return new BodyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
