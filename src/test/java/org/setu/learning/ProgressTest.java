package org.setu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setu.learning.CleanWater.COURSE;

import org.junit.jupiter.api.Test;
import org.setu.courses.Lesson;
import org.setu.shared.Slug;

class ProgressTest {
    private static final Lesson BOILING =
            COURSE.lesson(new Slug("w1"), new Slug("boiling")).orElseThrow();

    @Test
    void somebodyWhoDidNothingBeginsAtTheFirstLesson() {
        Progress progress = new CleanWater().progress();
        assertThat(progress.percent()).isZero();
        assertThat(progress.next()).contains(BOILING);
        assertThat(progress.place()).isEmpty();
    }

    @Test
    void goingOnFromALessonReadsIt() {
        Progress progress = new CleanWater().read("w1/boiling").progress();
        assertThat(progress.hasRead(BOILING)).isTrue();
        assertThat(progress.next().map(Lesson::address)).contains("w1/storing");
    }

    @Test
    void seeingEveryBlockReadsTheLessonButSeeingAllButOneDoesNot() {
        var seen = new CleanWater();
        var blocks = BOILING.sourceText().blocks();
        blocks.subList(1, blocks.size())
                .forEach(block -> seen.readBlock("w1/boiling", block.id().value()));
        assertThat(seen.progress().hasRead(BOILING)).isFalse();
        seen.readBlock("w1/boiling", blocks.get(0).id().value());
        assertThat(seen.progress().hasRead(BOILING)).isTrue();
    }

    @Test
    void theLearnerGoesOnAtTheBlockSeenLast() {
        Progress progress = new CleanWater()
                .readBlock(
                        "w1/storing",
                        COURSE.lesson(new Slug("w1"), new Slug("storing"))
                                .orElseThrow()
                                .sourceText()
                                .blocks()
                                .get(0)
                                .id()
                                .value())
                .progress();
        assertThat(progress.place().map(Progress.Place::lesson)).contains("w1/storing");
        assertThat(progress.next().map(Lesson::address)).contains("w1/storing");
    }

    /** Who reads without script goes on by the button alone, and is somewhere nevertheless. */
    @Test
    void theLatestLessonIsWhereSomethingWasDoneLastWhateverItWas() {
        assertThat(new CleanWater().progress().latest()).isEmpty();
        assertThat(new CleanWater()
                        .readBlock("w1/boiling", "opening")
                        .read("w1/storing")
                        .scored("w1-quiz", 20, false, 1)
                        .progress()
                        .latest())
                .contains("w1/storing");
    }

    @Test
    void aPlaceInALessonThatIsGoneIsForgotten() {
        assertThat(new CleanWater().readBlock("w1/gone", "x").progress().place())
                .isEmpty();
    }

    @Test
    void theBestMarkCountsAndAPassIsKept() {
        Progress progress = new CleanWater()
                .scored("w1-quiz", 100, true, 0)
                .scored("w1-quiz", 40, false, 1)
                .progress();
        assertThat(progress.mark(new Slug("w1-quiz"))).contains(new Progress.Mark(100, true, true));
    }

    @Test
    void aHighMarkWithACriticalQuestionMissedIsNoPass() {
        Progress progress = new CleanWater().scored("w1-quiz", 90, false, 1).progress();
        assertThat(progress.hasPassed(new Slug("w1-quiz"))).isFalse();
    }

    @Test
    void allLessonsAndQuizzesThatTheCourseAsksForMakeAHundred() {
        var learner = new CleanWater().read("w1/boiling").read("w1/storing").scored("w1-quiz", 80, true, 0);
        assertThat(learner.progress().percent()).isEqualTo(75);
        assertThat(learner.scored("w-final", 80, true, 0).progress().percent()).isEqualTo(100);
    }

    @Test
    void anOptionalLessonCountsForItsModuleAlone() {
        Progress progress = new CleanWater().read("w2/the-well").progress();
        assertThat(progress.percent()).isZero();
        assertThat(progress.percent(COURSE.module(new Slug("w2")).orElseThrow()))
                .isEqualTo(100);
    }
}
