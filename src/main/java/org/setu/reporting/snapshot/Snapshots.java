package org.setu.reporting.snapshot;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.setu.shared.MadeOnce;

/**
 * What reports count, as it stands now or stood a little while ago: as long ago as it would be dear to count again. Where reading everything takes a quarter of a
 * second, it is read anew for each page, busy moments aside; where it takes seconds, it is kept for twenty times as long, and read again in the background by whoever comes next.
 */
@MadeOnce
public class Snapshots {
    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());
    /** Reading that is not slower is done at once for everybody who asks. */
    private static final Duration CHEAP = Duration.ofMillis(250);
    /** So much longer than it took to read is a snapshot shown as it is; so a node spends a twentieth of its time on reading at most. */
    private static final int TIMES = 20;
    /** So many times that, it is still shown while the next one is read. */
    private static final int MEANWHILE = 3;

    private final ReadSnapshot readSnapshot;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    /** Fair: who came first is not overtaken by whoever reads again and again. */
    private final ReentrantLock reading = new ReentrantLock(true);

    /** Guarded by {@link #reading}. */
    private final Lately lately = new Lately();

    private final AtomicBoolean renewing = new AtomicBoolean();

    @Resource
    @SuppressWarnings("NullAway.Init") // the container fills it
    private ManagedExecutorService executor;

    @Inject
    Snapshots(ReadSnapshot readSnapshot) {
        this.readSnapshot = readSnapshot;
    }

    private record Kept(Snapshot snapshot, Age age) {}

    /** How long the last readings took, in nanoseconds. */
    static final class Lately {
        private static final int MANY = 5;
        /** The first reading after a start is slow, whatever there is to read: one that is not slower than this says nothing of the next. */
        private static final long COLD = Duration.ofSeconds(3).toNanos();

        private final Deque<Long> took = new ArrayDeque<>();

        /** Adds one, and tells how long reading takes when nothing is in its way: a busy moment does not make small figures old. */
        long usual(long nanos) {
            took.addLast(nanos);
            if (took.size() > MANY) {
                took.removeFirst();
            }
            return took.size() == 1 && nanos < COLD ? 0 : Collections.min(took);
        }
    }

    /**
     * On the clock of this node that only goes forward, in nanoseconds.
     *
     * @param begun when reading began
     * @param took how long reading takes
     */
    record Age(long begun, long took) {
        boolean isFresh(long now) {
            return now - begun < TIMES * dear();
        }

        /** Old, but good enough while the next one is read. */
        boolean isUsable(long now) {
            return now - begun < MEANWHILE * TIMES * dear();
        }

        private long dear() {
            return Math.max(0, took - CHEAP.toNanos());
        }

        boolean beganAfter(long moment) {
            return begun - moment >= 0;
        }
    }

    /** One page asks once, so that its numbers fit together. */
    public Snapshot now() {
        long asked = System.nanoTime();
        Kept there = kept.get();
        if (there != null && there.age().isFresh(asked)) {
            return there.snapshot();
        } else if (there != null && there.age().isUsable(asked)) {
            renewSoon();
            return there.snapshot();
        } else {
            return renewed(asked);
        }
    }

    private void renewSoon() {
        if (renewing.compareAndSet(false, true)) {
            try {
                executor.execute(this::renew);
            } catch (RejectedExecutionException busy) {
                renewing.set(false);
                LOG.log(Level.WARNING, "Nobody is free to read what reports count; who asks next tries again", busy);
            }
        }
    }

    private void renew() {
        try {
            renewed(System.nanoTime());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not read what reports count; who asks next tries again", failed);
        } finally {
            renewing.set(false);
        }
    }

    /** Of those who ask at the same time one reads. */
    private Snapshot renewed(long asked) {
        reading.lock();
        try {
            Kept there = kept.get();
            if (there != null && (there.age().beganAfter(asked) || there.age().isFresh(System.nanoTime()))) {
                return there.snapshot();
            }
            long begun = System.nanoTime();
            Snapshot snapshot = readSnapshot.read();
            kept.set(new Kept(snapshot, new Age(begun, lately.usual(System.nanoTime() - begun))));
            return snapshot;
        } finally {
            reading.unlock();
        }
    }
}
