package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;

class ReportScopeTest {
    private static final Place BUREAU = place("Bureau", 1);
    private static final Place CUMILLA = place("Office, Cumilla", 2);
    private static final Place DESK = place("Front desk", 3);
    private static final Place TANGAIL = place("Office, Tangail", 2);
    private static final Place BANK = place("Bank", 0);
    private static final ReportScope SCOPE = new ReportScope(false, List.of(BUREAU, CUMILLA, DESK, TANGAIL, BANK));

    @Test
    void aPlaceBringsWhatLiesBelowItAndNothingElse() {
        assertThat(SCOPE.at(CUMILLA.id()).orElseThrow().places()).containsExactly(CUMILLA, DESK);
        assertThat(SCOPE.at(BUREAU.id()).orElseThrow().places()).containsExactly(BUREAU, CUMILLA, DESK, TANGAIL);
        assertThat(SCOPE.at(BANK.id()).orElseThrow().places()).containsExactly(BANK);
    }

    @Test
    void someOfThePlacesStandBesideEachOtherAndOneOfAnotherBelowIt() {
        ReportScope body = SCOPE.among(Set.of(BUREAU.id(), TANGAIL.id(), BANK.id()));
        assertThat(body.everything()).isFalse();
        assertThat(body.tops()).extracting(Place::id).containsExactly(BUREAU.id(), BANK.id());
        assertThat(body.institutions()).hasSize(5);
        assertThat(body.at(TANGAIL.id()).orElseThrow().institutions()).containsExactly(TANGAIL.id());

        ReportScope offices = SCOPE.among(Set.of(CUMILLA.id(), TANGAIL.id(), InstitutionId.next()));
        assertThat(offices.tops()).extracting(Place::id).containsExactly(CUMILLA.id(), TANGAIL.id());
        assertThat(offices.institutions()).containsExactlyInAnyOrder(CUMILLA.id(), DESK.id(), TANGAIL.id());
        assertThat(SCOPE.among(Set.of()).places()).isEmpty();
    }

    @Test
    void aPlaceOutsideIsNotFoundEvenByItsId() {
        ReportScope cumilla = SCOPE.at(CUMILLA.id()).orElseThrow();

        assertThat(cumilla.at(TANGAIL.id())).isEmpty();
        assertThat(cumilla.at(BUREAU.id())).isEmpty();
    }

    @Test
    void narrowingEverythingLeavesOutPeopleWhoWorkNowhere() {
        assertThat(new ReportScope(true, SCOPE.places())
                        .at(BANK.id())
                        .orElseThrow()
                        .everything())
                .isFalse();
    }

    @Test
    void theTopsNameAScopeShortly() {
        assertThat(SCOPE.tops()).containsExactly(BUREAU, BANK);
    }

    @Test
    void aPlaceIsShownWithThoseRightBelowItAndThoseAbove() {
        ReportScope bureau = SCOPE.at(BUREAU.id()).orElseThrow();

        assertThat(bureau.children()).containsExactly(CUMILLA, TANGAIL);
        assertThat(bureau.top().places()).containsExactly(BUREAU);
        assertThat(SCOPE.above(DESK.id())).containsExactly(BUREAU, CUMILLA);
        assertThat(SCOPE.above(TANGAIL.id())).containsExactly(BUREAU);
        assertThat(SCOPE.above(BANK.id())).isEmpty();
    }

    private static Place place(String name, int depth) {
        return new Place(InstitutionId.next(), LocalizedText.of(name, name), depth);
    }
}
