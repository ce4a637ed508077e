package org.setu.learning;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/** The small complete course of the tests, and the facts of somebody who takes it. */
final class CleanWater {
    static final CourseContent COURSE =
            new CourseFolder(Path.of("src/test/resources/courses")).content(new Slug("clean-water"), new Findings());
    static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");

    private final List<Fact> facts = new ArrayList<>();

    CleanWater read(String lesson) {
        return with(Fact.Kind.READ, lesson, null, null);
    }

    CleanWater readBlock(String lesson, String block) {
        return with(Fact.Kind.READ, lesson, block, null);
    }

    CleanWater did(String lesson, String block) {
        return with(Fact.Kind.ACTIVITY, lesson, block, "kept");
    }

    CleanWater didEveryActivity() {
        COURSE.lessons()
                .forEach(lesson -> Progress.of(List.of(), COURSE)
                        .openActivities(lesson)
                        .forEach(block -> did(lesson.address(), block.value())));
        return this;
    }

    CleanWater scored(String quiz, int percent, boolean passed, int criticalMissed) {
        facts.add(Fact.mark(Ids.next(), quiz, percent, passed, criticalMissed, NOON));
        return this;
    }

    CleanWater evaluated() {
        facts.add(new Fact(Ids.next(), Fact.Kind.EVALUATED, null, null, null, null, null, NOON));
        return this;
    }

    Progress progress() {
        return Progress.of(facts, COURSE);
    }

    Completion completion() {
        return Completion.evaluate(COURSE, progress());
    }

    private CleanWater with(Fact.Kind kind, String lesson, @Nullable String block, @Nullable String detail) {
        facts.add(new Fact(Ids.next(), kind, lesson, block, null, null, detail, NOON));
        return this;
    }
}
