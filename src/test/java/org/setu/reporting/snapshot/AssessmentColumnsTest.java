package org.setu.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.setu.reporting.snapshot.AssessmentColumns.Standing;

class AssessmentColumnsTest {
    private final AssessmentColumns assessments = new AssessmentColumns(LongStream.of(
                    AssessmentColumns.one(2, 0, 4, false),
                    AssessmentColumns.one(1, 7, 0, true),
                    AssessmentColumns.one(1, 6, 3, true))
            .sorted()
            .toArray());

    @Test
    void eachStandsWhereTheyStand() {
        assertThat(assessments.of(1, 6)).isEqualTo(new Standing(3, true));
        assertThat(assessments.of(1, 7)).isEqualTo(new Standing(0, true));
        assertThat(assessments.of(2, 0)).isEqualTo(new Standing(4, false));
    }

    @Test
    void whoSaidNothingStandsNowhere() {
        assertThat(assessments.of(1, 5)).isEqualTo(Standing.NONE);
        assertThat(assessments.of(1, 8)).isEqualTo(Standing.NONE);
        assertThat(assessments.of(3, 0)).isEqualTo(Standing.NONE);
    }
}
