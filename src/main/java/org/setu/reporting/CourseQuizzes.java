package org.setu.reporting;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.TestPair;
import org.setu.courses.PublishedCourse;
import org.setu.reporting.snapshot.Dictionary;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.Slug;

/**
 * Which quizzes of each course are more than one of many, as codes of a snapshot and by the code of the course.
 *
 * @param finals what its result is
 * @param before the test before it; {@link Dictionary#NONE} where there is none, or nobody took it
 * @param after the test after it, likewise
 */
record CourseQuizzes(int[] finals, int[] before, int[] after) {
    static CourseQuizzes of(Collection<PublishedCourse> courses, Snapshot snapshot) {
        return new CourseQuizzes(
                codes(courses, snapshot, CourseContent::finalQuiz),
                codes(courses, snapshot, content -> content.tests().map(TestPair::preTest)),
                codes(courses, snapshot, content -> content.tests().map(TestPair::postTest)));
    }

    private static int[] codes(
            Collection<PublishedCourse> courses, Snapshot snapshot, Function<CourseContent, Optional<Slug>> quiz) {
        Dictionary slugs = snapshot.enrolments().slugs();
        Dictionary quizzes = snapshot.marks().quizNames();
        int[] codes = new int[slugs.size()];
        Arrays.fill(codes, Dictionary.NONE);
        for (PublishedCourse course : courses) {
            int code = slugs.code(course.slug().value());
            if (code != Dictionary.NONE) {
                codes[code] = quiz.apply(course.content())
                        .map(one -> quizzes.code(one.value()))
                        .orElse(Dictionary.NONE);
            }
        }
        return codes;
    }

    boolean hasTests(int course) {
        return before[course] != Dictionary.NONE && after[course] != Dictionary.NONE;
    }

    boolean isTest(int course, int quiz) {
        return quiz == before[course] || quiz == after[course];
    }
}
