package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.ActivityKind;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Finding;
import org.setu.shared.Slug;

class QuestionsKindTest {
    private static final String LESSON = "modules/01-water/boiling.en.md";
    private static final String QUESTIONS = "modules/01-water/questions.yaml";

    @Test
    void theKindIsInstalled() {
        assertThat(ActivityKind.installed()).hasAtLeastOneElementOfType(QuestionsKind.class);
    }

    @Test
    void aSoundCourseHasNothingToMend() {
        assertThat(keys(CleanWater.files())).noneMatch(key -> key.startsWith("question-"));
    }

    @Test
    void aCheckWithoutItsQuestionIsTold() {
        assertThat(keys(CleanWater.with(LESSON, "question=w1-c1", "question=w1-c9")))
                .contains("question-check-without-question");
    }

    @Test
    void aCheckMustNotShowAGradedQuestion() {
        assertThat(keys(CleanWater.with(LESSON, "question=w1-c1", "question=w1-q01")))
                .contains("question-check-of-graded-question");
    }

    @Test
    void aQuizThatThePoolCannotFillIsTold() {
        assertThat(keys(CleanWater.with("course.yaml", "count: 2}", "count: 92}")))
                .contains("question-pool-thin");
    }

    @Test
    void aFactThatNobodyWroteIsTold() {
        assertThat(keys(CleanWater.with(QUESTIONS, "cites: [W-01]", "cites: [W-99]")))
                .contains("question-fact-unknown");
    }

    @Test
    void aQuestionTakesAMinute() {
        CourseContent course = CleanWater.content();
        var kind = new QuestionsKind();
        var quiz = course.quizzes().get(0);

        assertThat(kind.time(course, quiz)).isEqualTo(Duration.ofMinutes(quiz.length()));
        assertThat(course.blocks(QuestionsKind.CHECK).map(block -> kind.time(course, block)))
                .containsOnly(Duration.ofMinutes(1));
    }

    @Test
    void aQuizIsDrawnFromThePool() {
        CourseContent course = CleanWater.content();
        Pool pool = Pool.of(course);
        var quiz = course.quizzes().get(0);

        assertThat(pool.draw(quiz, 42).questions()).hasSize(quiz.length());
        assertThat(pool.question(new Slug("w1-q01"))).isPresent();
        assertThat(pool.competencies()).isNotEmpty();
    }

    private static List<String> keys(CourseFiles files) {
        return CleanWater.checked(files).findings().all().stream()
                .map(Finding::key)
                .toList();
    }
}
