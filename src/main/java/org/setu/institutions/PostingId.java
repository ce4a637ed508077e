package org.setu.institutions;

import java.util.UUID;
import org.setu.shared.Ids;

public record PostingId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static PostingId fromString(String text) {
        return new PostingId(UUID.fromString(text));
    }

    public static PostingId next() {
        return new PostingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
