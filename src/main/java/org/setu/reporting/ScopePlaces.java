package org.setu.reporting;

import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;
import org.setu.shared.InstitutionId;

/** Which of a snapshot's workplaces belong to a scope. */
final class ScopePlaces {
    private final boolean everything;
    private final boolean[] held;

    ScopePlaces(Snapshot snapshot, ReportScope scope) {
        WorkplaceColumns workplaces = snapshot.workplaces();
        everything = scope.everything();
        held = new boolean[workplaces.ids().length];
        for (InstitutionId id : scope.institutions()) {
            Integer number = workplaces.numbers().get(id.value());
            if (number != null) {
                held[number] = true;
            }
        }
    }

    /** Who works at none of the places is held by everything alone. */
    boolean hold(int place) {
        return everything || place >= 0 && place < held.length && held[place];
    }
}
