package org.setu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {
    private static CleanWater everythingButTheEvaluation() {
        return new CleanWater()
                .read("w1/boiling")
                .read("w1/storing")
                .didEveryActivity()
                .scored("w1-quiz", 70, true, 0)
                .scored("w-final", 80, true, 0);
    }

    @Test
    void whoDidEverythingEarnsTheCertificate() {
        assertThat(everythingButTheEvaluation().evaluated().completion().earnsCertificate())
                .isTrue();
    }

    @Test
    void whoSkippedTheEvaluationIsToldSoAndLedToTheForm() {
        Completion completion = everythingButTheEvaluation().completion();
        assertThat(completion.earnsCertificate()).isFalse();
        assertThat(completion.firstMissing()).hasValueSatisfying(reason -> {
            assertThat(reason.key()).isEqualTo("learning.reason.evaluation.open");
            assertThat(reason.next().evaluation()).isTrue();
        });
    }

    @Test
    void lessonsOfAModuleThatIsNotCompulsoryAreNotAsked() {
        Completion completion =
                new CleanWater().read("w1/boiling").read("w1/storing").completion();
        assertThat(completion.earnsParticipation()).isTrue();
        assertThat(completion.earnsCertificate()).isFalse();
    }

    @Test
    void oneUnreadLessonIsNamedWithTheNextClick() {
        Completion completion = new CleanWater().read("w1/boiling").completion();
        assertThat(completion.firstMissing()).hasValueSatisfying(reason -> {
            assertThat(reason.done()).isEqualTo(1);
            assertThat(reason.needed()).isEqualTo(2);
            assertThat(reason.next().lesson()).contains("w1/storing");
        });
    }

    @Test
    void aMarkJustBelowTheRuleLeadsBackToTheQuiz() {
        Completion completion = everythingButTheEvaluation().completion();
        assertThat(completion.certificate()).anySatisfy(reason -> {
            assertThat(reason.rule()).isEqualTo("quiz");
            assertThat(reason.met()).isTrue();
        });
        Completion tooLow = new CleanWater()
                .read("w1/boiling")
                .read("w1/storing")
                .didEveryActivity()
                .scored("w1-quiz", 69, false, 0)
                .completion();
        assertThat(tooLow.firstMissing()).hasValueSatisfying(reason -> {
            assertThat(reason.rule()).isEqualTo("quiz");
            assertThat(reason.done()).isEqualTo(69);
            assertThat(reason.next().quiz().map(Object::toString)).contains("w1-quiz");
        });
    }

    @Test
    void aMissedCriticalQuestionWithholdsTheCertificateWhateverTheMark() {
        Completion completion = new CleanWater()
                .read("w1/boiling")
                .read("w1/storing")
                .didEveryActivity()
                .scored("w1-quiz", 95, false, 1)
                .scored("w-final", 100, true, 0)
                .evaluated()
                .completion();
        assertThat(completion.earnsCertificate()).isFalse();
        assertThat(completion.firstMissing().map(Completion.Reason::rule)).contains("critical");
    }
}
