package org.setu.institutions;

import java.util.UUID;
import org.setu.shared.Ids;

public record BodyMemberId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static BodyMemberId fromString(String text) {
        return new BodyMemberId(UUID.fromString(text));
    }

    public static BodyMemberId next() {
        return new BodyMemberId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
