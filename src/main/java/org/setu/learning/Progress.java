package org.setu.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.ShownBlock;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * How far a learner is, derived from facts against one revision's content; a pure function of the two. A lesson is read when the learner
 * said so (by going on to the next) or when each of its blocks was seen.
 */
public final class Progress {
    private static final Set<String> ACTIVITIES = Set.of("scenario", "reflection", "check");

    private final CourseContent content;
    private final Set<String> readLessons = new HashSet<>();
    private final Map<String, Set<String>> readBlocks = new HashMap<>();
    private final Map<String, String> doneActivities = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private boolean evaluated;
    private Optional<String> latest = Optional.empty();
    private Optional<Place> place = Optional.empty();

    private Progress(CourseContent content) {
        this.content = content;
    }

    public static Progress of(List<Fact> facts, CourseContent content) {
        var progress = new Progress(content);
        facts.forEach(progress::take);
        content.lessons().filter(progress::wasSeenWhole).map(Lesson::address).forEach(progress.readLessons::add);
        return progress;
    }

    /** Where a learner stopped. */
    public record Place(String lesson, Optional<String> block) {}

    /**
     * The best that a learner reached in a quiz.
     *
     * @param criticalRight whether an attempt with all critical questions right reached that mark's pass
     */
    public record Mark(int best, boolean passed, boolean criticalRight) {
        private Mark better(Mark other) {
            return new Mark(Math.max(best, other.best), passed || other.passed, criticalRight || other.criticalRight);
        }
    }

    public boolean hasRead(Lesson lesson) {
        return readLessons.contains(lesson.address());
    }

    public boolean hasReadBlock(String lesson, String block) {
        return readBlocks.getOrDefault(lesson, Set.of()).contains(block);
    }

    public boolean hasDone(Lesson lesson, Slug block) {
        return doneActivities.containsKey(lesson.address() + "#" + block);
    }

    /** What an activity kept of itself when it was done last. */
    public Optional<String> kept(Lesson lesson, Slug block) {
        return Optional.ofNullable(doneActivities.get(lesson.address() + "#" + block));
    }

    /** The activities of a lesson that are still open. */
    public List<Slug> openActivities(Lesson lesson) {
        return lesson.blocks(lesson.source()).stream()
                .filter(block -> ACTIVITIES.contains(block.block().kind()))
                .map(ShownBlock::id)
                .filter(block -> !hasDone(lesson, block))
                .toList();
    }

    public Optional<Mark> mark(Slug quiz) {
        return Optional.ofNullable(marks.get(quiz.value()));
    }

    public boolean hasPassed(Slug quiz) {
        return mark(quiz).filter(Mark::passed).isPresent();
    }

    public boolean isEvaluated() {
        return evaluated;
    }

    /** Where the learner stopped last, if that lesson still exists. */
    public Optional<Place> place() {
        return place.filter(last -> lessonAt(last.lesson()).isPresent());
    }

    /** The lesson in which something was done last, also one that is gone by now. */
    Optional<String> latest() {
        return latest;
    }

    /** The lesson to go on with: where the learner stopped or, if that is read, the first one that is not. */
    public Optional<Lesson> next() {
        return place().flatMap(last -> lessonAt(last.lesson()))
                .filter(lesson -> !hasRead(lesson))
                .or(() -> content.lessons().filter(lesson -> !hasRead(lesson)).findFirst());
    }

    /** From 0 to 100: the share of required lessons read and quizzes passed. Tests that only measure are no part of it. */
    public int percent() {
        List<CourseModule> required = content.requiredModules();
        List<Lesson> lessons =
                required.stream().flatMap(module -> module.lessons().stream()).toList();
        List<Slug> quizzes = Stream.concat(
                        required.stream().flatMap(module -> module.quiz().stream()), content.finalQuiz().stream())
                .toList();
        int all = lessons.size() + quizzes.size();
        long done = lessons.stream().filter(this::hasRead).count()
                + quizzes.stream().filter(this::hasPassed).count();
        return all == 0 ? 0 : (int) (100 * done / all);
    }

    public int percent(CourseModule module) {
        long all = module.lessons().size() + module.quiz().stream().count();
        long done = module.lessons().stream().filter(this::hasRead).count()
                + module.quiz().stream().filter(this::hasPassed).count();
        return all == 0 ? 0 : (int) (100 * done / all);
    }

    private boolean wasSeenWhole(Lesson lesson) {
        Set<String> seen = readBlocks.getOrDefault(lesson.address(), Set.of());
        return lesson.sourceText().blocks().stream()
                .allMatch(block -> seen.contains(block.id().value()));
    }

    private Optional<Lesson> lessonAt(String address) {
        return content.lessons()
                .filter(lesson -> lesson.address().equals(address))
                .findFirst();
    }

    private void take(Fact fact) {
        String lesson = fact.lesson();
        String block = fact.block();
        latest = Optional.ofNullable(lesson).or(() -> latest);
        switch (fact.kind()) {
            case OPENED -> {
                if (lesson != null) {
                    place = Optional.of(new Place(lesson, Optional.ofNullable(block)));
                }
            }
            case READ -> {
                if (lesson != null && block != null) {
                    readBlocks.computeIfAbsent(lesson, key -> new HashSet<>()).add(block);
                    place = Optional.of(new Place(lesson, Optional.of(block)));
                } else if (lesson != null) {
                    readLessons.add(lesson);
                }
            }
            case ACTIVITY -> doneActivities.put(lesson + "#" + block, String.valueOf(fact.detail()));
            case MARK -> takeMark(fact);
            case EVALUATED -> evaluated = true;
            case SECONDS, MOVED -> {
                // They say nothing of how far somebody is.
            }
        }
    }

    private void takeMark(Fact fact) {
        String quiz = fact.activity();
        Integer percent = fact.amount();
        if (quiz != null && percent != null) {
            String detail = String.valueOf(fact.detail());
            boolean passed = detail.startsWith("passed");
            marks.merge(quiz, new Mark(percent, passed, passed && detail.endsWith(" 0")), Mark::better);
        }
    }

    /** The title of the lesson to go on with, for a button. */
    public Optional<String> nextTitle(Language language) {
        return next().map(lesson -> lesson.title(language));
    }
}
