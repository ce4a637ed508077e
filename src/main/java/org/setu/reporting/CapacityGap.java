package org.setu.reporting;

import java.util.ArrayList;
import java.util.List;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.ReportScope.Place;

/**
 * An institution that, with all below it, has nobody certified in a priority area, or one person alone.
 *
 * @param people nobody or one
 * @param below how many institutions belong to it: where it has nobody, neither have they
 */
public record CapacityGap(Place place, int people, int below) {
    public boolean hangsOnOne() {
        return people == 1;
    }

    /**
     * Those of a scope, in its order. What lies below one without anybody is not named again, nor is the one among those below that has the one person.
     */
    static List<CapacityGap> in(CapacityMatrix matrix, ReportScope scope, PriorityArea area) {
        List<Place> places = scope.places();
        var counted = new int[places.size() + 1];
        for (int at = 0; at < places.size(); at++) {
            counted[at + 1] = counted[at] + matrix.at(places.get(at).id()).in(area);
        }
        var gaps = new ArrayList<CapacityGap>();
        int endOfOne = 0;
        int at = 0;
        while (at < places.size()) {
            int end = scope.endOf(at);
            int people = counted[end] - counted[at];
            if (people == 0 || (people == 1 && at >= endOfOne)) {
                gaps.add(new CapacityGap(places.get(at), people, end - at - 1));
            }
            endOfOne = people == 1 ? Math.max(endOfOne, end) : endOfOne;
            at = people == 0 ? end : at + 1;
        }
        return List.copyOf(gaps);
    }
}
