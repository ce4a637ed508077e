package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The coverage matrix, of one institution and those right below it.
 *
 * @param body whose institutions are shown; empty where it is one institution with those below it
 * @param way the institutions above, from the top
 * @param whole everybody shown, those of the rows together
 * @param none areas that nobody covers
 * @param one areas that hang on one person
 * @param unconfirmed people with a certificate whose posting nobody has confirmed
 * @param at when it was counted
 */
public record CapacityView(
        Optional<BodyScope> body,
        List<Step> way,
        List<AreaView> areas,
        Row whole,
        List<Row> rows,
        long none,
        long one,
        long unconfirmed,
        String exportAddress,
        Instant at) {
    public CapacityView {
        way = List.copyOf(way);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    public record Step(String name, String path) {}

    /**
     * @param gaps how many institutions have nobody in it, or one person alone
     * @param gapsPath where they are listed
     */
    public record AreaView(String key, String title, int gaps, String gapsPath) {}

    /** @param path of its own matrix; blank where there is none */
    public record Row(String name, String path, Cell everybody, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether there is anything to count for the reader. */
    public boolean isCounted() {
        return body.isEmpty() || body.get().isCounted();
    }

    /** Whether anything shown is held against a need. */
    public boolean hasNeeds() {
        return whole.cells().stream().anyMatch(cell -> cell.needed() > 0);
    }

    /**
     * @param needed how many are needed; none where nobody has said so
     * @param missing how many more are needed
     * @param path of the people that it counts; blank where they are listed nowhere
     */
    public record Cell(int people, int needed, int missing, String path) {
        /** Whether the people are listed somewhere. */
        public boolean leadsOn() {
            return people > 0 && !path.isEmpty();
        }

        public boolean isEmpty() {
            return people == 0;
        }

        /** Whether it would be lost with one person. */
        public boolean hangsOnOne() {
            return people == 1;
        }
    }
}
