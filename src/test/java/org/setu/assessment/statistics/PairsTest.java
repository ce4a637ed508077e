package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairsTest {
    /**
     * Five people: right, right, wrong, right, wrong; in the rest 0.8, 0.6, 0.4, 1.0, 0.2 (mean 0.6, variance 0.08, so a standard deviation of 0.28284).
     * By the textbook's formula for the point-biserial: those who were right have a mean of 0.8, the others 0.3; 0.5 / 0.28284 = 1.76777;
     * times the root of 0.6 * 0.4, which is 0.48990, makes 0.86603.
     */
    @Test
    void theCorrelationIsThatOfTheTextbook() {
        Pairs pairs =
                Pairs.NONE.plus(1, 0.8).plus(1, 0.6).plus(0, 0.4).plus(1, 1.0).plus(0, 0.2);

        assertThat(pairs.correlation()).hasValueSatisfying(r -> assertThat(r).isCloseTo(0.86603, within(0.00001)));
    }

    /**
     * Shades of a point: 0, 0.5, 1 with 0.2, 0.8, 0.5. Deviations -0.5, 0, 0.5 and -0.3, 0.3, 0: products 0.15, 0, 0; squares 0.5 and 0.18.
     * 0.15 / root of 0.09 = 0.5.
     */
    @Test
    void partsOfAPointCountAsParts() {
        Pairs pairs = Pairs.NONE.plus(0, 0.2).plus(0.5, 0.8).plus(1, 0.5);

        assertThat(pairs.correlation()).hasValueSatisfying(r -> assertThat(r).isCloseTo(0.5, within(1e-9)));
    }

    @Test
    void whereAllEarnedTheSameThereIsNothingToCorrelate() {
        Pairs allRight = Pairs.NONE;
        Pairs sameRest = Pairs.NONE;
        for (int at = 0; at < 50; at++) {
            allRight = allRight.plus(1, at / 49.0);
            sameRest = sameRest.plus(at % 2, 2.0 / 3);
        }

        assertThat(allRight.correlation()).isEmpty();
        assertThat(sameRest.correlation()).isEmpty();
        assertThat(Pairs.NONE.correlation()).isEmpty();
    }

    @Test
    void inWhateverOrderAndPiecesPairsComeTheSumsAreTheSame() {
        var random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            List<double[]> people = new ArrayList<>();
            for (int at = 0; at < 2 + random.nextInt(60); at++) {
                people.add(new double[] {random.nextInt(5) / 4.0, random.nextDouble()});
            }
            Pairs whole = sum(people);
            int cut = random.nextInt(people.size());
            Collections.shuffle(people, random);
            Pairs pieces = sum(people.subList(0, cut)).plus(sum(people.subList(cut, people.size())));

            assertThat(pieces.count()).isEqualTo(whole.count());
            assertThat(pieces.xy()).isCloseTo(whole.xy(), within(1e-9));
            whole.correlation().ifPresent(r -> {
                assertThat(r).isBetween(-1.0, 1.0);
                assertThat(pieces.correlation().orElseThrow()).isCloseTo(r, within(1e-6));
            });
        }
    }

    /** How far above the rest: 1 - 0.8, 0 - 0.4: 0.2 and -0.4, so -0.2 together and squares of 0.2. */
    @Test
    void theLeadIsWhatTheQuestionEarnedMoreThanTheRest() {
        Sample lead = Pairs.NONE.plus(1, 0.8).plus(0, 0.4).lead();

        assertThat(lead.mean()).isCloseTo(-0.1, within(1e-9));
        assertThat(lead.squares()).isCloseTo(0.2, within(1e-9));
    }

    private static Pairs sum(List<double[]> people) {
        return people.stream().map(one -> Pairs.NONE.plus(one[0], one[1])).reduce(Pairs.NONE, Pairs::plus);
    }
}
