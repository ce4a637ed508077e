package org.setu.identity.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How many wrong passwords are too many. The limit of a network address is wide: a training room of sixty sits behind one, and only its
 * failures count.
 */
final class GuessingLimit {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FOR_AN_ACCOUNT = 10;
    private static final int FOR_AN_ADDRESS = 200;

    private GuessingLimit() {}

    static Instant windowBefore(Instant now) {
        return now.minus(WINDOW);
    }

    static boolean isReached(long failuresOfAccount, long failuresOfAddress) {
        return failuresOfAccount >= FOR_AN_ACCOUNT || failuresOfAddress >= FOR_AN_ADDRESS;
    }
}
