package org.setu.institutions;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Which day it is where the offices are: postings begin and end with days. */
@MadeOnce
public class Today {
    private final Clock clock;
    private final Site site;

    @Inject
    Today(Clock clock, Site site) {
        this.clock = clock;
        this.site = site;
    }

    /** The moment at which a day is over and the next begins, in the zone of the installation. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(site.zone()).toInstant();
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }
}
