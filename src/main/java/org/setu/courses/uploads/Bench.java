package org.setu.courses.uploads;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where uploads are unpacked, one at a time on each node: a picture or a whole folder takes a good part of the heap. */
public final class Bench {
    private static final long PATIENCE_SECONDS = 20;
    private static final Semaphore PLACE = new Semaphore(1, true);

    private Bench() {}

    /** What is done there. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /** What came of the work, in its turn; empty where too many were before it. */
    public static <T> Optional<T> inTurn(Work<T> work) throws IOException {
        boolean mine = false;
        try {
            mine = PLACE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return mine ? Optional.of(work.done()) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (mine) {
                PLACE.release();
            }
        }
    }
}
