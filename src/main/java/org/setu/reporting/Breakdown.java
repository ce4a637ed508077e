package org.setu.reporting;

import java.util.List;
import java.util.Optional;
import org.setu.reporting.snapshot.PeopleColumns;

/**
 * Whom courses reach, by one trait of theirs.
 *
 * @param enrolled all of them; empty where they are so few that nothing is told
 * @param completed likewise
 * @param rows none where nothing is told
 */
public record Breakdown(Optional<Long> enrolled, Optional<Long> completed, List<BreakdownRow> rows) {
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /** By what people can be told apart. These are all: any finer, and two tables together would tell of single people. */
    public enum Trait {
        GENDER,
        DISTRICT,
        KIND;

        /** By person, as codes. */
        int[] of(PeopleColumns people) {
            return switch (this) {
                case GENDER -> people.genders();
                case DISTRICT -> people.districts();
                case KIND -> people.kinds();
            };
        }
    }
}
