package org.setu.courses;

import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Something that a participant can do in a lesson. A course keeps it as an opaque block; its kind, which may live in a module
 * above this one, reads and checks it.
 *
 * <p>Kinds are found by {@link ServiceLoader}: a public class with a public constructor without arguments, named in
 * {@code META-INF/services/org.setu.courses.ActivityKind}.
 */
public interface ActivityKind {
    /** All kinds that are installed, in no special order. */
    static List<ActivityKind> installed() {
        return ServiceLoader.load(ActivityKind.class, ActivityKind.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The kinds of block that it reads, such as {@code scenario}: what stands after the dot in a block's header. */
    Set<String> blockKinds();

    /** Says what is wrong with all its activities in the course, in every language. */
    void lint(CourseContent course, Findings findings);

    /** How long one of its blocks takes, in the language in which the block is written. */
    Duration time(CourseContent course, Block block);

    /** How long a quiz of the course takes; nothing where the kind knows no quizzes. */
    default Duration time(CourseContent course, QuizPlan quiz) {
        return Duration.ZERO;
    }
}
