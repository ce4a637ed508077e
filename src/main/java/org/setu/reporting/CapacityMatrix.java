package org.setu.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.shared.InstitutionId;

/**
 * How many people of each institution are certified in each priority area.
 *
 * @param areas in the order of the strategy
 * @param direct those who work right there, not below; an institution without anybody is missing
 */
public record CapacityMatrix(List<PriorityArea> areas, Map<InstitutionId, Counts> direct) {
    public CapacityMatrix {
        areas = List.copyOf(areas);
        direct = Map.copyOf(direct);
    }

    /**
     * @param people each once, whatever they are certified in
     * @param byArea by the key of the area, each once in every one
     */
    public record Counts(int people, Map<String, Integer> byArea) {
        static final Counts NONE = new Counts(0, Map.of());

        public Counts {
            byArea = Map.copyOf(byArea);
        }

        public int in(PriorityArea area) {
            return byArea.getOrDefault(area.key(), 0);
        }
    }

    /** Where the scope has nobody in an area, or one person alone. */
    public List<CapacityGap> gaps(ReportScope scope, PriorityArea area) {
        return CapacityGap.in(this, scope, area);
    }

    /** Those of all places of a scope together: nobody works at two of them. */
    public Counts within(ReportScope scope) {
        int people = 0;
        var byArea = new HashMap<String, Integer>();
        for (ReportScope.Place place : scope.places()) {
            Counts there = at(place.id());
            people += there.people();
            there.byArea().forEach((area, count) -> byArea.merge(area, count, Integer::sum));
        }
        return new Counts(people, byArea);
    }

    /** Those who work right there. */
    public Counts at(InstitutionId institution) {
        return direct.getOrDefault(institution, Counts.NONE);
    }
}
