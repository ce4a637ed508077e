package org.setu.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.app.demo.DemoLearner.Stage;
import org.setu.shared.Language;

class DemoLearnerTest {
    private final List<DemoLearner> learners = DemoLearner.all();

    @Test
    void thereIsSomebodyAtEachStage() {
        assertThat(learners)
                .hasSizeGreaterThanOrEqualTo(24)
                .extracting(DemoLearner::stage)
                .contains(Stage.values());
    }

    @Test
    void everybodyHasAnAddressOfTheirOwnAndANameInEachScript() {
        assertThat(learners).extracting(DemoLearner::email).doesNotHaveDuplicates();
        assertThat(learners)
                .allMatch(learner -> learner.name().in(Language.BN).matches("[\\p{InBengali} .]+"))
                .allMatch(learner -> learner.name().in(Language.EN).matches("[A-Za-z .]+"));
    }

    @Test
    void nobodyLearnedInTheFuture() {
        assertThat(learners).allMatch(learner -> learner.daysAgo() >= learner.days());
    }

    @Test
    void somebodyWorksWhereASpreadsheetWouldSmellAFormula() {
        assertThat(learners).anyMatch(learner -> learner.workplace().startsWith("@"));
    }

    @Test
    void thePastIsOverAsSoonAsItIsTold() {
        Clock clock = new DemoPast();
        Instant then = DemoPast.daysAgo(7, clock::instant);

        assertThat(Duration.between(then, clock.instant()).toDays()).isEqualTo(7);
    }
}
