package org.setu.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.shared.InstitutionId;

/**
 * How many people institutions need in each priority area, each without those below it. The need of an area is the largest among its competencies:
 * the same person may be able to do several things.
 */
final class AreaNeeds {
    private final Map<String, Competency> competencies;
    private final Map<InstitutionId, Map<String, Integer>> byArea = new HashMap<>();

    AreaNeeds(Map<String, Competency> competencies) {
        this.competencies = competencies;
    }

    /** A competency that no course knows any more belongs to no area. */
    void add(InstitutionId institution, String competency, int people) {
        if (competencies.containsKey(competency)) {
            byArea.computeIfAbsent(institution, id -> new HashMap<>())
                    .merge(competencies.get(competency).priorityArea(), people, Math::max);
        }
    }

    Set<InstitutionId> institutions() {
        return byArea.keySet();
    }

    int of(InstitutionId institution, String area) {
        return byArea.getOrDefault(institution, Map.of()).getOrDefault(area, 0);
    }
}
