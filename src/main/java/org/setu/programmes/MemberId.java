package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

public record MemberId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static MemberId fromString(String text) {
        return new MemberId(UUID.fromString(text));
    }

    public static MemberId next() {
        return new MemberId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
