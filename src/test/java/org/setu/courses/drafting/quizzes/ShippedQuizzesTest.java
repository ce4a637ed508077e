package org.setu.courses.drafting.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.quizzes.QuizWording.Marks;
import org.setu.courses.drafting.quizzes.QuizWording.PostTest;
import org.setu.courses.folder.CourseReader;

/** Every quiz of every course that ships can be edited from its form. */
class ShippedQuizzesTest {
    private static final CourseFolder COURSES = new CourseFolder(Path.of("courses"));

    static Stream<CourseFiles> courses() {
        return COURSES.slugs().stream().map(slug -> COURSES.files(slug, new Findings()));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void whatIsSavedAsItIsChangesNoByte(CourseFiles before) {
        CourseContent course = read(before);
        for (QuizPlan quiz : course.quizzes()) {
            var written = WriteQuiz.written(before, quiz.id(), wording(before, course, quiz, draws(quiz)));

            assertThat(written.outcome()).isEqualTo(new Kept(quiz.id()));
            assertThat(written.files()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void oneMoreQuestionIsOneMoreQuestion(CourseFiles before) {
        CourseContent course = read(before);
        QuizPlan quiz = course.quizzes().get(course.quizzes().size() - 1);
        Map<PoolPart, String> draws = draws(quiz);
        var part = draws.keySet().iterator().next();
        draws.put(part, String.valueOf(Integer.parseInt(draws.getOrDefault(part, "")) + 1));

        var written = WriteQuiz.written(before, quiz.id(), wording(before, course, quiz, draws));

        assertThat(written.outcome()).isEqualTo(new Kept(quiz.id()));
        QuizPlan after = read(written.files()).quiz(quiz.id()).orElseThrow();
        assertThat(after.length()).isEqualTo(quiz.length() + 1);
        assertThat(draws(after)).isEqualTo(draws);
        assertThat(read(written.files()).preTest().map(ShippedQuizzesTest::draws))
                .as("its twin asks the same")
                .isEqualTo(read(written.files()).postTest().map(ShippedQuizzesTest::draws));
    }

    private static QuizWording wording(
            CourseFiles files, CourseContent course, QuizPlan quiz, Map<PoolPart, String> draws) {
        var marks = new Marks(
                String.valueOf(quiz.passMark()),
                String.valueOf(quiz.attempts()),
                String.valueOf(quiz.waiting().toHours()),
                quiz.timeLimit().map(limit -> String.valueOf(limit.toMinutes())).orElse(""),
                quiz.feedback().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                course.certificateRules().stream()
                        .anyMatch(rule -> rule instanceof QuizPassed passed
                                && passed.quiz().equals(quiz.id())));
        QuizPlan first = course.testsWith(quiz.id())
                .flatMap(tests -> course.quiz(tests.preTest()))
                .orElse(quiz);
        return new QuizWording(
                first.title().texts(),
                draws,
                Optional.of(marks).filter(some -> !quiz.measures()),
                course.postTest()
                        .filter(after -> quiz.measures())
                        .map(after -> new PostTest(after.title().texts(), "after-submission")),
                QuizDraft.standing(files, quiz.id()));
    }

    private static Map<PoolPart, String> draws(QuizPlan quiz) {
        var draws = new LinkedHashMap<PoolPart, String>();
        quiz.draws()
                .forEach(draw -> draws.merge(
                        PoolPart.of(draw),
                        String.valueOf(draw.count()),
                        (one, other) -> String.valueOf(Integer.parseInt(one) + Integer.parseInt(other))));
        return draws;
    }

    private static CourseContent read(CourseFiles files) {
        return CourseReader.read(files, new Findings());
    }
}
