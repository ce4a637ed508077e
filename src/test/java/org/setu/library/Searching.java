package org.setu.library;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;

/** Searches as somebody does who has just been told that the search is being prepared. */
final class Searching {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Searching() {}

    /** Waits until there is a search. */
    static void awaitsThe(Browserless visitor) {
        answer(visitor, "/en/search?q=migration");
    }

    static Answer answer(Browserless visitor, String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = visitor.get(address);
        while (answer.text().contains("being prepared")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The search is never ready: " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = visitor.get(address);
        }
        return answer;
    }
}
