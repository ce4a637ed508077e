package org.setu.reporting.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CapacityGap.Kind;
import org.setu.reporting.CapacityMatrix.Cover;
import org.setu.shared.PageOf;

/**
 * Where capacity is missing in one priority area.
 *
 * @param body whose institutions are looked at; empty where it is one institution with those below it
 * @param areas titles by key, to choose from
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param none how many have nobody
 * @param one how many hang on one person
 * @param few how many have several, but fewer than they need
 * @param places how many institutions were looked at
 * @param address of this list, to be followed by a page's number
 * @param at when it was counted
 */
public record CapacityGapView(
        Optional<BodyScope> body,
        String area,
        String title,
        Map<String, String> areas,
        String institution,
        Map<String, String> institutions,
        long none,
        long one,
        long few,
        int places,
        PageOf<Row> rows,
        String address,
        Instant at) {
    /**
     * @param path of its own matrix
     * @param above what it belongs to; blank where that is nothing
     * @param peoplePath of the one person, or of the few
     * @param below how many institutions belong to it
     */
    public record Row(String name, String path, String above, Kind kind, Cover cover, String peoplePath, int below) {
        public boolean hasNobody() {
            return kind == Kind.NOBODY;
        }

        public boolean hangsOnOne() {
            return kind == Kind.ONE;
        }
    }
}
