package org.setu.courses.uploads;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.shared.MadeOnce;

/**
 * Takes into memory what somebody brought, looks at it and makes it fit for a course. One at a time on each node: a picture that is unpacked
 * takes a good part of the heap.
 */
@MadeOnce
public class ReadUpload {
    public static final int MOST_BYTES = 20_000_000;

    private static final long PATIENCE_SECONDS = 20;
    private static final Semaphore BENCH = new Semaphore(1, true);

    @Inject
    ReadUpload() {}

    /** Gives the bytes when it is their turn. */
    @FunctionalInterface
    public interface Source {
        byte[] bytes() throws IOException;
    }

    public Brought read(Source source) throws IOException {
        boolean mine = false;
        try {
            mine = BENCH.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return mine ? Inspection.of(source.bytes()) : new Unfit(Reason.BUSY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Unfit(Reason.BUSY);
        } finally {
            if (mine) {
                BENCH.release();
            }
        }
    }
}
