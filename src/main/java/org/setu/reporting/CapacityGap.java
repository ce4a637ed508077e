package org.setu.reporting;

import java.util.ArrayList;
import java.util.List;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.CapacityMatrix.Cover;
import org.setu.reporting.ReportScope.Place;

/**
 * An institution that misses somebody in a priority area.
 *
 * @param cover what is there and needed: of it and all below it where nobody is there, else of itself
 * @param below how many institutions belong to it: where it has nobody, neither have they
 */
public record CapacityGap(Place place, Kind kind, Cover cover, int below) {
    /** What is missing. */
    public enum Kind {
        /** With all below it, it has nobody. */
        NOBODY,
        /** With all below it, it has one person alone. */
        ONE,
        /** There are several, but it has fewer than its own work needs. */
        SHORT
    }

    public boolean is(Kind one) {
        return kind == one;
    }

    /**
     * Those of a scope, in its order. What lies below one without anybody is not named again, nor is the one among those below that has the one person,
     * unless it has fewer than it needs.
     */
    static List<CapacityGap> in(CapacityMatrix matrix, ReportScope scope, PriorityArea area) {
        List<Place> places = scope.places();
        var counted = new ArrayList<Cover>();
        counted.add(Cover.NONE);
        places.forEach(place -> counted.add(
                counted.get(counted.size() - 1).and(matrix.at(place.id()).cover(area))));
        var gaps = new ArrayList<CapacityGap>();
        int endOfOne = 0;
        int at = 0;
        while (at < places.size()) {
            int end = scope.endOf(at);
            Cover whole = counted.get(end).without(counted.get(at));
            Cover itself = matrix.at(places.get(at).id()).cover(area);
            boolean one = whole.people() == 1;
            if (whole.people() == 0) {
                gaps.add(new CapacityGap(places.get(at), Kind.NOBODY, whole, end - at - 1));
            } else if (one && at >= endOfOne) {
                gaps.add(new CapacityGap(places.get(at), Kind.ONE, itself, end - at - 1));
            } else if (itself.isShort()) {
                gaps.add(new CapacityGap(places.get(at), Kind.SHORT, itself, end - at - 1));
            }
            endOfOne = one ? Math.max(endOfOne, end) : endOfOne;
            at = whole.people() == 0 ? end : at + 1;
        }
        return List.copyOf(gaps);
    }
}
