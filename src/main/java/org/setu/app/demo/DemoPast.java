package org.setu.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The clock that everything is handed. It tells the true time, except to the one thread that makes up what happened before a demonstration began,
 * while it does so: people who all enrolled and completed in the same second would show nothing of a report.
 */
public final class DemoPast extends Clock {
    private static final ThreadLocal<Duration> AGO = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Clock truth = Clock.systemUTC();

    /** Does this as if it happened so many days ago. */
    static <T> T daysAgo(int days, Supplier<T> deed) {
        AGO.set(Duration.ofDays(days));
        try {
            return deed.get();
        } finally {
            AGO.remove();
        }
    }

    @Override
    public Instant instant() {
        return truth.instant().minus(AGO.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return truth.withZone(zone);
    }
}
