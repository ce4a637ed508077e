package org.setu.reporting.saving;

import java.util.UUID;
import org.setu.shared.Ids;

public record SavedViewId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static SavedViewId fromString(String text) {
        return new SavedViewId(UUID.fromString(text));
    }

    public static SavedViewId next() {
        return new SavedViewId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
