package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

/** Of a table of people that is looked at before they are enrolled. */
public record KeptSheetId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static KeptSheetId fromString(String text) {
        return new KeptSheetId(UUID.fromString(text));
    }

    public static KeptSheetId next() {
        return new KeptSheetId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
