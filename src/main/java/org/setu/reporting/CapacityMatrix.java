package org.setu.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.setu.shared.InstitutionId;

/**
 * How many people of each institution are certified in each priority area.
 *
 * @param areas keys, in the order of the strategy
 * @param direct those who work right there, not below; an institution without anybody is missing
 */
public record CapacityMatrix(List<String> areas, Map<InstitutionId, Counts> direct) {
    public CapacityMatrix {
        areas = List.copyOf(areas);
        direct = Map.copyOf(direct);
    }

    /**
     * @param people each once, whatever they are certified in
     * @param byArea each once in every area
     */
    public record Counts(int people, Map<String, Integer> byArea) {
        static final Counts NONE = new Counts(0, Map.of());

        public Counts {
            byArea = Map.copyOf(byArea);
        }

        public int in(String area) {
            return byArea.getOrDefault(area, 0);
        }

        Counts and(Counts other) {
            var sum = new HashMap<>(byArea);
            other.byArea.forEach((area, count) -> sum.merge(area, count, Integer::sum));
            return new Counts(people + other.people, sum);
        }
    }

    /** Those of all places of a scope together: nobody works at two of them. */
    public Counts within(ReportScope scope) {
        return scope.places().stream().map(place -> at(place.id())).reduce(Counts.NONE, Counts::and);
    }

    /** Those who work right there. */
    public Counts at(InstitutionId institution) {
        return direct.getOrDefault(institution, Counts.NONE);
    }
}
