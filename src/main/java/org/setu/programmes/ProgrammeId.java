package org.setu.programmes;

import java.util.UUID;
import org.setu.shared.Ids;

public record ProgrammeId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static ProgrammeId fromString(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
