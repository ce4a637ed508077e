package org.setu.reporting.snapshot;

import java.time.Instant;
import java.time.LocalDate;

/** Moments and days as columns keep them: whole seconds since the year 2000, and days since 1970. */
public final class Seconds {
    /** No moment at all: later than any, so that whatever has not happened happens after all else. */
    public static final int NEVER = Integer.MAX_VALUE;
    /** No day at all. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private Seconds() {}

    /** Nobody learned anything before 1932, nor will after 2068: whatever day somebody may ask for, it is before or after all that there is. */
    public static int of(Instant moment) {
        long seconds = moment.getEpochSecond() - YEAR_2000;
        return (int) Math.max(NO_DAY + 1L, Math.min(NEVER - 1L, seconds));
    }

    public static Instant instant(int seconds) {
        return Instant.ofEpochSecond(YEAR_2000 + seconds);
    }

    public static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
