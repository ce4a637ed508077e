package org.setu.programmes.enrolling;

import java.util.function.Supplier;

/** A transaction that may clash with what a learner does at the same moment, such as enrolling by themselves, and is then done again. */
final class Twice {
    private Twice() {}

    static <T> T tried(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException clash) {
            // Whoever was faster has done it: what they did is found now. Anything else fails again.
            return transaction.get();
        }
    }
}
