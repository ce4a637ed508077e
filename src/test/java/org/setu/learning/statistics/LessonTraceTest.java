package org.setu.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.learning.Fact;
import org.setu.learning.Progress;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

class LessonTraceTest {
    private static final CourseContent COURSE =
            new CourseFolder(Path.of("src/test/resources/courses")).content(new Slug("clean-water"), new Findings());
    private static final Lesson STORING =
            COURSE.lesson(new Slug("w1"), new Slug("storing")).orElseThrow();
    private static final List<String> BLOCKS = STORING.sourceText().blocks().stream()
            .map(block -> block.id().value())
            .toList();
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");

    @Test
    void theLessonIsFinishedWithTheLastBlockThatWasNotReadBefore() {
        var facts = new ArrayList<Fact>();
        for (int at = 0; at < BLOCKS.size(); at++) {
            facts.add(fact(Fact.Kind.READ, BLOCKS.get(at), at));
        }
        facts.add(fact(Fact.Kind.READ, BLOCKS.get(0), 50));

        assertThat(of(facts).finishedAt()).contains(minute(BLOCKS.size() - 1));
        assertThat(of(facts.subList(1, facts.size())).finishedAt()).contains(minute(50));
        assertThat(of(facts.subList(0, BLOCKS.size() - 1)).finishedAt()).isEmpty();
    }

    @Test
    void goingOnFinishesItAndTellsNothingOfHowFarSomebodyGot() {
        LessonTrace trace = of(List.of(fact(Fact.Kind.READ, null, 3), fact(Fact.Kind.READ, null, 1)));

        assertThat(trace.finishedAt()).contains(minute(1));
        assertThat(trace.furthest()).isEmpty();
    }

    @Test
    void theFurthestBlockIsTheLastInTheLessonsOrderAndNotTheLastThatWasRead() {
        LessonTrace trace = of(List.of(
                fact(Fact.Kind.READ, BLOCKS.get(0), 1),
                fact(Fact.Kind.ACTIVITY, BLOCKS.get(2), 2),
                fact(Fact.Kind.READ, BLOCKS.get(1), 3),
                fact(Fact.Kind.OPENED, BLOCKS.get(4), 4)));

        assertThat(trace.furthest()).contains(BLOCKS.get(2));
        assertThat(trace.begunAt()).isEqualTo(minute(1));
    }

    @Test
    void blocksThatAreGoneAreNoPlaceToBe() {
        List<Fact> facts = List.of(fact(Fact.Kind.READ, BLOCKS.get(0), 1), fact(Fact.Kind.READ, "long-gone", 2));

        assertThat(of(facts).furthest()).contains(BLOCKS.get(0));
        assertThat(LessonTrace.of(facts, Optional.empty()).furthest()).isEmpty();
        assertThat(LessonTrace.of(facts, Optional.empty()).finishedAt()).isEmpty();
    }

    @Test
    void secondsAloneBeginALesson() {
        LessonTrace trace = of(List.of(fact(Fact.Kind.SECONDS, null, 7)));

        assertThat(trace.begunAt()).isEqualTo(minute(7));
        assertThat(trace.finishedAt()).isEmpty();
    }

    /** The statistics and the learner's own page must not disagree. */
    @Test
    void itIsFinishedExactlyWhereProgressCallsItRead() {
        var random = new Random(20261129);
        var all = new ArrayList<Fact>();
        BLOCKS.forEach(block -> all.add(fact(Fact.Kind.READ, block, random.nextInt(60))));
        all.add(fact(Fact.Kind.ACTIVITY, BLOCKS.get(2), 5));
        all.add(fact(Fact.Kind.OPENED, null, 0));
        int finished = 0;
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(all, random);
            List<Fact> some = all.subList(0, 1 + random.nextInt(all.size()));
            boolean read = Progress.of(some, COURSE).hasRead(STORING);
            assertThat(of(some).finishedAt().isPresent()).isEqualTo(read);
            finished += read ? 1 : 0;
        }
        assertThat(finished).isPositive();
    }

    private static LessonTrace of(List<Fact> facts) {
        return LessonTrace.of(facts, Optional.of(STORING));
    }

    private static Fact fact(Fact.Kind kind, @Nullable String block, int minute) {
        return Fact.ofLesson(Ids.next(), kind, STORING.address(), block, minute(minute));
    }

    private static Instant minute(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
