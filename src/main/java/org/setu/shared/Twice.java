package org.setu.shared;

import java.util.function.Supplier;

/**
 * A transaction that may clash with another of the same moment, and is then done again: two clicks on one button, or a colleague who was faster with a first
 * entry that can be there only once.
 */
public final class Twice {
    private Twice() {}

    public static <T> T tried(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException clash) {
            // Whoever was faster has done it: what they did is found now. Anything else fails again.
            return transaction.get();
        }
    }

    public static void done(Runnable transaction) {
        tried(() -> {
            transaction.run();
            return true;
        });
    }
}
