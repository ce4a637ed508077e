package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.TestPair;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseMessages;
import org.setu.courses.Extent;
import org.setu.courses.Finding;
import org.setu.courses.Finding.Severity;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.FeedbackPolicy;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.publishing.Reach;
import org.setu.fixtures.MeasuredCourse;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Tests before and after a course: how course.yaml speaks of them, and what their author is told. */
class TestPairTest {
    private static final Slug PRE = new Slug("w-pre");
    private static final Slug POST = new Slug("w-post");

    @Test
    void whatMeasuresNeedsNoMarkNoAttemptsAndNoClock() {
        CourseContent course = MeasuredCourse.content();

        assertThat(course.tests()).contains(new TestPair(PRE, POST));
        QuizPlan pre = course.preTest().orElseThrow();
        assertThat(pre.use()).isEqualTo(Use.PRE_TEST);
        assertThat(pre.measures()).isTrue();
        assertThat(pre.attempts()).isOne();
        assertThat(pre.waiting()).isEqualTo(Duration.ZERO);
        assertThat(pre.timeLimit()).isEmpty();
        assertThat(pre.feedback()).isEqualTo(FeedbackPolicy.NEVER);
        assertThat(course.postTest().map(QuizPlan::feedback)).contains(FeedbackPolicy.AFTER_SUBMISSION);
        assertThat(course.quiz(new Slug("w-final")).map(QuizPlan::use)).contains(Use.FINAL);
        assertThat(course.quiz(new Slug("w1-quiz")).map(QuizPlan::use)).contains(Use.GRADED);
    }

    @Test
    void aSoundPairHasNothingToMend() {
        assertThat(MeasuredCourse.checked(MeasuredCourse.files()).findings().all())
                .extracting(Finding::key)
                .containsOnly("unstamped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postTest: w-post                          | ''                              | test-alone
                    preTest: w-pre                            | ''                              | test-alone
                    preTest: w-pre                            | preTest: w-gone                 | quiz-unknown
                    preTest: w-pre                            | preTest: w-post                 | test-use
                    use: post-test                            | use: graded                     | test-use
                    {objective: w1.1, count: 2}               | {objective: w1.1, count: 1}     | tests-differ
                    quiz: w1-quiz                             | quiz: w-pre                     | test-of-module
                    final: w-final                            | final: w-post                   | test-as-final
                    {quiz: w1-quiz, atLeast: 70}              | {quiz: w-post, atLeast: 70}     | test-in-rule
                    """)
    void whatCannotMeasureIsAnError(String passage, String replacement, String key) {
        CourseFiles broken = key.equals("tests-differ")
                ? MeasuredCourse.with(
                        "pre-test\n    draw:\n      - " + passage, "pre-test\n    draw:\n      - " + replacement)
                : MeasuredCourse.with(
                        passage + (passage.startsWith("{") ? "" : "\n"),
                        replacement + (passage.startsWith("{") ? "" : "\n"));

        assertTold(broken, Severity.ERROR, key);
    }

    @Test
    void difficultiesMustAgreeToo() {
        assertTold(
                MeasuredCourse.with(
                        "      - {objective: w1.2, count: 2, difficulty: easy}\n  - id: w-post",
                        "      - {objective: w1.2, count: 2}\n  - id: w-post"),
                Severity.ERROR,
                "tests-differ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    use: pre-test  | passMark: 70
                    use: pre-test  | attempts: 3
                    use: pre-test  | waitHours: 24
                    use: pre-test  | timeLimitMinutes: 20
                    use: pre-test  | feedback: after-submission
                    use: post-test | passMark: 70
                    """)
    void whatMeansNothingForATestIsSuperfluous(String use, String key) {
        assertTold(
                MeasuredCourse.with(use + "\n", use + "\n    " + key + "\n"), Severity.WARNING, "test-key-superfluous");
    }

    @Test
    void aPostTestTellsAtOnceOrNeverButNeedsNobodyToPass() {
        assertThat(MeasuredCourse.checked(
                                MeasuredCourse.with("use: post-test\n", "use: post-test\n    feedback: never\n"))
                        .content()
                        .postTest()
                        .map(QuizPlan::feedback))
                .contains(FeedbackPolicy.NEVER);
        assertTold(
                MeasuredCourse.with("use: post-test\n", "use: post-test\n    feedback: after-pass\n"),
                Severity.ERROR,
                "value-unknown");
    }

    @Test
    void aTestThatTheCourseDoesNotNameIsUnused() {
        assertTold(MeasuredCourse.with("preTest: w-pre\npostTest: w-post\n", ""), Severity.WARNING, "quiz-unused");
    }

    @Test
    void aQuizOfAnUnknownUseIsRefused() {
        assertTold(MeasuredCourse.with("use: final", "use: exam"), Severity.ERROR, "value-unknown");
    }

    @Test
    void aPoolThatIsTooThinForItsTestIsTold() {
        assertTold(
                MeasuredCourse.replaced(
                        MeasuredCourse.files(),
                        MeasuredCourse.QUESTIONS,
                        "objective: w1.2\n    difficulty: easy\n    use: post-test",
                        "objective: w1.2\n    difficulty: hard\n    use: post-test"),
                Severity.ERROR,
                "question-pool-thin");
    }

    @Test
    void learnersDecideWhenTheyTakeARevisionWithOtherTests() {
        CourseContent with = MeasuredCourse.content();
        CourseContent without = MeasuredCourse.checked(MeasuredCourse.with("preTest: w-pre\npostTest: w-post\n", ""))
                .content();
        CourseContent ofGraded = MeasuredCourse.checked(MeasuredCourse.with("    use: final\n", ""))
                .content();

        assertThat(Reach.between(with, with)).isEqualTo(Extent.MINOR);
        assertThat(Reach.between(without, with)).isEqualTo(Extent.MAJOR);
        assertThat(Reach.between(ofGraded, with)).isEqualTo(Extent.MAJOR);
    }

    private static void assertTold(CourseFiles files, Severity severity, String key) {
        var findings = MeasuredCourse.checked(files).findings().all();

        assertThat(findings).extracting(Finding::severity, Finding::key).contains(tuple(severity, key));
        assertThat(findings).allSatisfy(finding -> {
            for (Language language : Language.values()) {
                assertThat(CourseMessages.of(finding, language))
                        .doesNotContain("courses.finding", "{0}", "{1}", "{2}", "{3}", "{4}");
            }
        });
    }
}
