package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.needs.Level;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;

class NeedSumTest {
    private static final OfficeNeed NORTH = need("safe-referral", 2, 5);
    private static final OfficeNeed SOUTH = need("safe-referral", 3, 1);
    private static final OfficeNeed PORT = need("fair-recruitment", 1, 1);

    @Test
    void whomOneOfficeHasBeyondItsNeedNoOtherHas() {
        NeedSum whole = NeedSum.of(List.of(NORTH, SOUTH));

        assertThat(whole.people()).isEqualTo(5);
        assertThat(whole.able()).isEqualTo(6);
        assertThat(whole.missing()).isEqualTo(2);
        assertThat(whole.isMet()).isFalse();
    }

    @Test
    void eachCompetencyIsAddedUpByItself() {
        var sums = NeedSum.by(OfficeNeed::competency, List.of(NORTH, PORT, SOUTH));

        assertThat(sums.keySet()).containsExactly("safe-referral", "fair-recruitment");
        assertThat(sums.get("safe-referral")).isEqualTo(NeedSum.of(List.of(NORTH, SOUTH)));
        assertThat(sums.get("fair-recruitment")).isEqualTo(new NeedSum(1, 1, 0, 0, 0));
    }

    @Test
    void whereNothingIsNeededNothingIsMissing() {
        assertThat(NeedSum.of(List.of())).isEqualTo(NeedSum.NONE);
        assertThat(NeedSum.NONE.isMet()).isTrue();
    }

    private static OfficeNeed need(String competency, int people, int able) {
        return new OfficeNeed(
                InstitutionId.next(), LocalizedText.of("Office", "দপ্তর"), competency, Level.ALONE, people, able, 0, 0);
    }
}
