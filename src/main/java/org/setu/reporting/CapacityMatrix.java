package org.setu.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.shared.InstitutionId;

/**
 * How many people of each institution are certified in each priority area, and how many it needs where it has said so.
 *
 * @param areas in the order of the strategy
 * @param direct those who work right there, not below; an institution without anybody and without needs is missing
 */
public record CapacityMatrix(List<PriorityArea> areas, Map<InstitutionId, Counts> direct) {
    public CapacityMatrix {
        areas = List.copyOf(areas);
        direct = Map.copyOf(direct);
    }

    /**
     * @param people each once, whatever they are certified in
     * @param byArea by the key of the area
     */
    public record Counts(int people, Map<String, Cover> byArea) {
        static final Counts NONE = new Counts(0, Map.of());

        public Counts {
            byArea = Map.copyOf(byArea);
        }

        public int in(PriorityArea area) {
            return cover(area).people();
        }

        public Cover cover(PriorityArea area) {
            return byArea.getOrDefault(area.key(), Cover.NONE);
        }
    }

    /**
     * One area of an institution, or of several together.
     *
     * @param people each once
     * @param needed how many are needed; none where nobody has said so
     * @param missing how many more are needed: whom one institution has beyond its need, no other has
     */
    public record Cover(int people, int needed, int missing) {
        static final Cover NONE = new Cover(0, 0, 0);

        /** Of one institution, without those below it. */
        static Cover of(int people, int needed) {
            return new Cover(people, needed, Math.max(0, needed - people));
        }

        Cover and(Cover other) {
            return new Cover(people + other.people, needed + other.needed, missing + other.missing);
        }

        Cover without(Cover other) {
            return new Cover(people - other.people, needed - other.needed, missing - other.missing);
        }

        public boolean isNeeded() {
            return needed > 0;
        }

        public boolean isShort() {
            return missing > 0;
        }
    }

    /** Where the scope has nobody in an area, one person alone, or fewer than are needed. */
    public List<CapacityGap> gaps(ReportScope scope, PriorityArea area) {
        return CapacityGap.in(this, scope, area);
    }

    /** Those of all places of a scope together: nobody works at two of them. */
    public Counts within(ReportScope scope) {
        int people = 0;
        var byArea = new HashMap<String, Cover>();
        for (ReportScope.Place place : scope.places()) {
            Counts there = at(place.id());
            people += there.people();
            there.byArea().forEach((area, count) -> byArea.merge(area, count, Cover::and));
        }
        return new Counts(people, byArea);
    }

    /** Those who work right there. */
    public Counts at(InstitutionId institution) {
        return direct.getOrDefault(institution, Counts.NONE);
    }
}
