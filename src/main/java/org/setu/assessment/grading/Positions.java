package org.setu.assessment.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.assessment.Response;

/** Which items stand where: only those that have a position to themselves. */
final class Positions {
    private final Map<String, Integer> alone;

    private Positions(Map<String, Integer> alone) {
        this.alone = alone;
    }

    static Positions in(Response response) {
        var all = response instanceof Response.Ordered ordered ? ordered.positions() : Map.<String, Integer>of();
        var perPosition =
                all.values().stream().collect(Collectors.groupingBy(position -> position, Collectors.counting()));
        var alone = new HashMap<>(all);
        alone.values().removeIf(position -> perPosition.getOrDefault(position, 0L) > 1);
        return new Positions(alone);
    }

    Set<String> items() {
        return alone.keySet();
    }

    boolean isDirectlyBehind(String item, String before) {
        return alone.containsKey(item)
                && alone.containsKey(before)
                && alone.getOrDefault(item, 0) == alone.getOrDefault(before, 0) + 1;
    }
}
