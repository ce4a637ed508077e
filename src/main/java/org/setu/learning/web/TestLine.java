package org.setu.learning.web;

import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.learning.BeforeAndAfter;
import org.setu.learning.BeforeAndAfter.Standing;
import org.setu.learning.Progress;
import org.setu.shared.Language;

/**
 * A test before or after the course, as the course's page and the learner's home speak of it.
 *
 * @param use part of the message keys
 * @param standing empty to those who are not enrolled
 * @param percent how much was right; empty before it was taken
 */
public record TestLine(
        String use, String title, String path, int questions, Optional<Standing> standing, Optional<Integer> percent) {

    static Optional<TestLine> before(CourseContent content, Optional<Progress> progress, Language language) {
        return content.preTest().map(test -> of(test, content, progress, language));
    }

    static Optional<TestLine> after(CourseContent content, Optional<Progress> progress, Language language) {
        return content.postTest().map(test -> of(test, content, progress, language));
    }

    /** The one that may be begun now. */
    static Optional<TestLine> offered(CourseContent content, Progress progress, Language language) {
        return BeforeAndAfter.of(content, progress)
                .flatMap(BeforeAndAfter::offered)
                .map(test -> of(test, content, Optional.of(progress), language));
    }

    private static TestLine of(QuizPlan test, CourseContent content, Optional<Progress> progress, Language language) {
        return new TestLine(
                test.use().name(),
                test.title().in(language),
                "/courses/" + content.slug() + "/quiz/" + test.id(),
                test.length(),
                progress.flatMap(known -> BeforeAndAfter.of(content, known)).flatMap(tests -> tests.of(test.id())),
                progress.flatMap(known -> known.mark(test.id())).map(Progress.Mark::best));
    }
}
