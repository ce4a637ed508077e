package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.reporting.CapacityMatrix.Counts;
import org.setu.reporting.CapacityMatrix.Cover;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class CapacityGapTest {
    private static final PriorityArea PROTECTION = new PriorityArea("P4", LocalizedText.of("Protection", "সুরক্ষা"), 1);

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<InstitutionId, Counts> direct = new LinkedHashMap<>();

    @Test
    void oneWithoutAnybodyIsNamedForAllBelowIt() {
        has("Ministry", 0, 2);
        has("Bureau", 1, 0);
        has("Office A", 2, 0);
        has("Office B", 2, 0);
        has("Board", 1, 3);

        assertThat(gaps()).containsExactly("Bureau: nobody, 2 below");
    }

    @Test
    void onePersonIsNamedWhereTheyStandOnTopAndTheEmptyOnesBelow() {
        has("Ministry", 0, 0);
        has("Bureau", 1, 0);
        has("Office A", 2, 1);
        has("Office B", 2, 0);
        has("Agency", 0, 2);

        assertThat(gaps()).containsExactly("Ministry: one, 3 below", "Office B: nobody, 0 below");
    }

    @Test
    void twoNeighboursThatEachHangOnOneAreBothNamed() {
        has("Ministry", 0, 0);
        has("Bureau", 1, 1);
        has("Board", 1, 1);

        assertThat(gaps()).containsExactly("Bureau: one, 0 below", "Board: one, 0 below");
    }

    @Test
    void whereEverybodyHasTwoThereIsNone() {
        has("Ministry", 0, 2);
        has("Board", 1, 2);

        assertThat(gaps()).isEmpty();
    }

    @Test
    void whoHasFewerThanTheirOwnWorkNeedsIsNamedWhoeverElseHasMore() {
        needs("Ministry", 0, 2, 3);
        needs("Bureau", 1, 5, 2);
        needs("Board", 1, 1, 2);
        needs("Agency", 1, 0, 4);

        assertThat(gaps())
                .containsExactly("Ministry: short, 3 below", "Board: one, 0 below", "Agency: nobody, 0 below");
        assertThat(cover()).isEqualTo(new Cover(8, 11, 6));
    }

    private void has(String name, int depth, int people) {
        needs(name, depth, people, 0);
    }

    private void needs(String name, int depth, int people, int needed) {
        var place = new Place(new InstitutionId(UUID.randomUUID()), LocalizedText.of(name, name), depth);
        places.put(name, place);
        direct.put(place.id(), new Counts(people, Map.of(PROTECTION.key(), Cover.of(people, needed))));
    }

    private List<String> gaps() {
        return matrix().gaps(scope(), PROTECTION).stream()
                .map(gap -> gap.place().name().in(Language.EN) + ": "
                        + gap.kind().name().toLowerCase(Locale.ROOT) + ", " + gap.below() + " below")
                .toList();
    }

    private Cover cover() {
        return matrix().within(scope()).cover(PROTECTION);
    }

    private CapacityMatrix matrix() {
        return new CapacityMatrix(List.of(PROTECTION), direct);
    }

    private ReportScope scope() {
        return new ReportScope(true, List.copyOf(places.values()));
    }
}
