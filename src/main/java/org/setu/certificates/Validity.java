package org.setu.certificates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long a certificate is valid, in whole days of the installation's zone: it ends with the last of them.
 *
 * @param months from the day on which it is issued or renewed
 */
record Validity(int months, ZoneId zone) {
    /** From so many days before its end on, a certificate can be renewed. */
    static final int WINDOW_DAYS = 90;

    /** Before its end its holder is told when it can be renewed, and once more. */
    static final Duration FIRST_REMINDER = Duration.ofDays(WINDOW_DAYS);

    static final Duration LAST_REMINDER = Duration.ofDays(14);

    /** Where the validity of what is issued at this moment ends. */
    Instant endFrom(Instant issued) {
        return endAfter(issued.atZone(zone).toLocalDate());
    }

    /** The end of a renewed certificate: counted from the former end while that lies ahead, so that nobody loses by being early, else from today. */
    Instant endAfterRenewal(Instant former, Instant now) {
        return now.isBefore(former) ? endAfter(lastDay(former, zone)) : endFrom(now);
    }

    /** The last day of a validity that ends at this moment. */
    static LocalDate lastDay(Instant end, ZoneId zone) {
        return end.atZone(zone).toLocalDate().minusDays(1);
    }

    /** The moment from which on a certificate that ends then can be renewed: the beginning of a day. */
    static Instant opens(Instant end, ZoneId zone) {
        return end.atZone(zone).minusDays(WINDOW_DAYS).toInstant();
    }

    private Instant endAfter(LocalDate day) {
        return day.plusMonths(months).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
