package org.setu.shared;

import java.util.UUID;

public record RevisionId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static RevisionId fromString(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    public static RevisionId next() {
        return new RevisionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
