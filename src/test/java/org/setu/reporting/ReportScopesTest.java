package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class ReportScopesTest {
    private static final Place MINISTRY = place("Ministry", 0);
    private static final Place BUREAU = place("Bureau", 1);
    private static final Place OTHER = place("Other ministry", 0);
    private static final Place DIVISION = place("Its division", 1);
    private static final Place OFFICE = place("Its office", 2);
    private static final List<Place> TREE = List.of(MINISTRY, BUREAU, OTHER, DIVISION, OFFICE);

    @Test
    void whatIsHeldWithoutThoseAboveItStandsOnTopAndBelongsToNobodyBeforeIt() {
        var held = Set.of(MINISTRY.id(), BUREAU.id(), OFFICE.id());

        var scope = new ReportScope(false, ReportScopes.places(TREE, held::contains));

        assertThat(scope.places())
                .extracting(place -> place.name().in(Language.EN) + " " + place.depth())
                .containsExactly("Ministry 0", "Bureau 1", "Its office 0");
        assertThat(scope.tops()).extracting(Place::id).containsExactly(MINISTRY.id(), OFFICE.id());
        assertThat(scope.at(MINISTRY.id()).orElseThrow().institutions())
                .containsExactlyInAnyOrder(MINISTRY.id(), BUREAU.id());
    }

    private static Place place(String name, int depth) {
        return new Place(InstitutionId.next(), LocalizedText.of(name, name), depth);
    }
}
