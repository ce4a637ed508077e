package org.setu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.fixtures.MeasuredCourse;
import org.setu.learning.BeforeAndAfter.Standing;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

class BeforeAndAfterTest {
    private static final CourseContent COURSE = MeasuredCourse.content();

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void theFirstTestIsOfferedToBeginWithAndTheSecondComesLater() {
        assertThat(tests().before()).isEqualTo(Standing.OFFERED);
        assertThat(tests().after()).isEqualTo(Standing.TOO_EARLY);
        assertThat(tests().offered().map(QuizPlan::id)).contains(new Slug("w-pre"));
    }

    @Test
    void readingDoesNotCloseTheFirstTestButAQuizDoes() {
        read("w1/boiling");
        assertThat(tests().before()).isEqualTo(Standing.OFFERED);
        scored("w1-quiz", 20, false);
        assertThat(tests().before()).isEqualTo(Standing.TOO_LATE);
        assertThat(tests().offered()).isEmpty();
    }

    @Test
    void theSecondTestOpensWhenTheCompulsoryModulesAreDone() {
        read("w1/boiling");
        read("w1/storing");
        scored("w1-quiz", 60, false);
        assertThat(tests().after()).isEqualTo(Standing.TOO_EARLY);
        scored("w1-quiz", 80, true);
        assertThat(tests().after()).isEqualTo(Standing.OFFERED);
        assertThat(tests().offered().map(QuizPlan::id)).contains(new Slug("w-post"));
    }

    @Test
    void eachIsTakenOnce() {
        measured("w-pre", 50);
        assertThat(tests().before()).isEqualTo(Standing.TAKEN);
        assertThat(tests().offered()).isEmpty();
        read("w1/boiling");
        read("w1/storing");
        scored("w1-quiz", 80, true);
        measured("w-post", 100);
        assertThat(tests().after()).isEqualTo(Standing.TAKEN);
        assertThat(tests().of(new Slug("w-post"))).contains(Standing.TAKEN);
        assertThat(tests().of(new Slug("w-final"))).isEmpty();
    }

    @Test
    void theyMoveNothingThatACertificateOrAPercentageSays() {
        measured("w-pre", 100);
        measured("w-post", 100);
        Progress progress = Progress.of(facts, COURSE);
        assertThat(progress.percent()).isZero();
        assertThat(progress.hasPassed(new Slug("w-pre"))).isFalse();
        assertThat(Completion.evaluate(COURSE, progress).certificate()).noneMatch(Completion.Reason::met);

        facts.clear();
        read("w1/boiling");
        read("w1/storing");
        read("w2/the-well");
        scored("w1-quiz", 80, true);
        scored("w-final", 80, true);
        assertThat(Progress.of(facts, COURSE).percent()).isEqualTo(100);
    }

    @Test
    void aCourseWithoutTestsHasNothingToOffer() {
        assertThat(BeforeAndAfter.of(CleanWater.COURSE, new CleanWater().progress()))
                .isEmpty();
    }

    private BeforeAndAfter tests() {
        return BeforeAndAfter.of(COURSE, Progress.of(facts, COURSE)).orElseThrow();
    }

    private void read(String lesson) {
        facts.add(Fact.ofLesson(Ids.next(), Fact.Kind.READ, lesson, null, CleanWater.NOON));
    }

    private void scored(String quiz, int percent, boolean passed) {
        facts.add(Fact.mark(Ids.next(), quiz, percent, passed, 0, CleanWater.NOON));
    }

    private void measured(String quiz, int percent) {
        facts.add(Fact.measure(Ids.next(), quiz, percent, CleanWater.NOON));
    }
}
