package org.setu.needs.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.needs.Level;

/**
 * Where somebody stands in one competency.
 *
 * @param needed what the work of their institution needs of it; empty where it needs nothing
 * @param said what they say of themselves; empty where they said nothing yet
 * @param confirmed the last word to it; empty where there is none yet
 * @param waits whether nobody has said anything to what they say now
 * @param certificates the courses whose valid certificates bear it out
 */
public record CompetencyLine(
        String key,
        String title,
        Optional<Needed> needed,
        Optional<Said> said,
        Optional<Confirmed> confirmed,
        boolean waits,
        List<String> certificates) {
    public CompetencyLine {
        certificates = List.copyOf(certificates);
    }

    /** @param people how many of the institution at least */
    public record Needed(Level level, int people) {}

    public record Said(Level level, String evidence, Instant at) {}

    /** @param by blank where their account is gone */
    public record Confirmed(Level level, String because, String by, Instant at) {}

    /** Whether the work needs more than is confirmed; of many not all need be able to do everything. */
    public boolean isShort() {
        return needed.isPresent()
                && !confirmed
                        .map(Confirmed::level)
                        .orElse(Level.NOT_YET)
                        .reaches(needed.get().level());
    }
}
