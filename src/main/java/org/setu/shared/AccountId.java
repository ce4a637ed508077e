package org.setu.shared;

import java.util.UUID;

public record AccountId(UUID value) {
    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static AccountId fromString(String text) {
        return new AccountId(UUID.fromString(text));
    }

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
