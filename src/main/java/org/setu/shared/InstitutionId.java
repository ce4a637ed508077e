package org.setu.shared;

import java.util.UUID;

public record InstitutionId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static InstitutionId fromString(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    public static InstitutionId next() {
        return new InstitutionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
