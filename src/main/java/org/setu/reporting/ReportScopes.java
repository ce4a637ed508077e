package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** What each person may see in reports: by what they hold today, not by what an older token says. */
@MadeOnce
@Transactional
public class ReportScopes {
    private final Management management;
    private final Institutions institutions;

    @Inject
    ReportScopes(Management management, Institutions institutions) {
        this.management = management;
        this.institutions = institutions;
    }

    /** Empty for people to whom reports are closed. */
    public Optional<ReportScope> of(AccountId account) {
        return management.of(account).map(this::scope);
    }

    private ReportScope scope(ManagedInstitutions managed) {
        List<Place> tree = institutions.tree().rows().stream()
                .map(row -> new Place(row.institution().id(), row.institution().name(), row.depth()))
                .toList();
        return new ReportScope(managed.everything(), places(tree, managed::holds));
    }

    /**
     * Those that somebody holds, each as deep as it stands below others of them: one whose upper institutions are not held stands on top, wherever it comes in
     * the tree.
     */
    static List<Place> places(List<Place> tree, Predicate<InstitutionId> holds) {
        var places = new ArrayList<Place>();
        var above = new ArrayDeque<Integer>();
        for (Place place : tree) {
            while (!above.isEmpty() && above.getLast() >= place.depth()) {
                above.removeLast();
            }
            if (holds.test(place.id())) {
                places.add(new Place(place.id(), place.name(), above.size()));
                above.addLast(place.depth());
            }
        }
        return places;
    }
}
