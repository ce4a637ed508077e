package org.setu.needs;

import java.util.UUID;
import org.setu.shared.Ids;

public record ActionId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static ActionId fromString(String text) {
        return new ActionId(UUID.fromString(text));
    }

    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
