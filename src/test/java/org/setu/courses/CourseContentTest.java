package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class CourseContentTest {
    private final CourseContent course = CleanWater.content();

    @Test
    void aSoundCourseHasNoFindings() {
        assertThat(CleanWater.checked(CleanWater.files()).findings().all()).isEmpty();
        assertThat(CleanWater.checked(CleanWater.files()).mayBePublished()).isTrue();
    }

    @Test
    void theCardSaysWhatTheCourseIs() {
        assertThat(course.title().in(Language.BN)).isEqualTo("বিশুদ্ধ পানি");
        assertThat(course.languages()).containsExactly(Language.EN, Language.BN);
        assertThat(course.card().audiences()).containsExactlyInAnyOrder("government", "civil-society");
        assertThat(course.card().enrolment().from()).contains(LocalDate.of(2026, 11, 1));
        assertThat(course.card().certificate().statement().in(Language.EN)).startsWith("The holder");
    }

    @Test
    void modulesHoldTheirObjectivesAndLessonsInOrder() {
        assertThat(course.modules()).extracting(module -> module.id().value()).containsExactly("w1", "w2");
        assertThat(course.modules()).extracting(CourseModule::compulsory).containsExactly(true, false);
        assertThat(course.objectives())
                .extracting(CourseModule.Objective::level)
                .containsExactly(CourseModule.Level.REMEMBER, CourseModule.Level.APPLY, CourseModule.Level.EVALUATE);
        assertThat(course.lessons())
                .extracting(Lesson::address)
                .containsExactly("w1/boiling", "w1/storing", "w2/the-well");
    }

    @Test
    void quizzesKeepTheirBlueprint() {
        QuizPlan quiz = course.quiz(new Slug("w1-quiz")).orElseThrow();

        assertThat(quiz.length()).isEqualTo(2);
        assertThat(quiz.draws().get(1).difficulty()).contains("easy");
        assertThat(quiz.waiting()).isEqualTo(Duration.ofDays(1));
        assertThat(quiz.timeLimit()).contains(Duration.ofMinutes(20));
        assertThat(quiz.feedback()).isEqualTo(QuizPlan.FeedbackPolicy.AFTER_SUBMISSION);
        assertThat(course.finalQuiz()).contains(new Slug("w-final"));
    }

    @Test
    void completionAndEvaluationAreRead() {
        assertThat(course.certificateRules())
                .hasSize(6)
                .contains(
                        new CompletionRule.QuizPassed(new Slug("w1-quiz"), 70),
                        new CompletionRule.CriticalItemsRight());
        assertThat(course.participationRules()).containsExactly(new CompletionRule.LessonsRead());
        assertThat(course.evaluation())
                .extracting(CourseContent.EvaluationItem::kind)
                .containsExactly(CourseContent.EvaluationItem.Kind.SCALE, CourseContent.EvaluationItem.Kind.TEXT);
    }

    @Test
    void questionsAreHandedOnWithTheirLines() {
        var questions = course.questions(new Slug("w1")).orElseThrow();

        assertThat(questions).isNotNull();
        assertThat(questions.list("questions")).hasSize(8);
        assertThat(questions.list("questions").get(0).line()).isEqualTo(3);
    }

    @Test
    void sharedKnowledgeIsThere() {
        SharedKnowledge.Fact fact = course.shared().fact("W-02").orElseThrow();

        assertThat(fact.check()).isTrue();
        assertThat(fact.asOf()).contains("2018");
        assertThat(course.shared().competency("safe-water").orElseThrow().gcm()).isEqualTo(List.of(1, 15));
        assertThat(course.media("media/kettle.en.svg").orElseThrow().checksum()).hasSize(64);
    }

    @Test
    void aBlockIsShownInTheLanguageAskedFor() {
        ShownBlock shown =
                boiling(course).block(new Slug("opening"), Language.BN).orElseThrow();

        assertThat(shown.block().text()).startsWith("রহিমা");
        assertThat(shown.translation()).isEqualTo(ShownBlock.Translation.CURRENT);
    }

    @Test
    void aBlockThatIsNotTranslatedIsShownInTheSource() {
        var files = CleanWater.files();
        String bangla = CleanWater.text(files, "modules/01-water/boiling.bn.md");
        var shorter = files.with("modules/01-water/boiling.bn.md", bangla.substring(0, bangla.indexOf("{#keypoints")));
        ShownBlock shown = boiling(CleanWater.checked(shorter).content())
                .block(new Slug("keypoints"), Language.BN)
                .orElseThrow();

        assertThat(shown.missing()).isTrue();
        assertThat(shown.block().language()).isEqualTo(Language.EN);
    }

    @Test
    void aTranslationIsStaleWhenItsSourceHasChanged() {
        var files = CleanWater.with("modules/01-water/boiling.en.md", "Boil for one minute", "Boil for two minutes");
        Lesson lesson = boiling(CleanWater.checked(files).content());

        assertThat(lesson.block(new Slug("keypoints"), Language.BN)
                        .orElseThrow()
                        .stale())
                .isTrue();
        assertThat(lesson.block(new Slug("law"), Language.BN).orElseThrow().stale())
                .isFalse();
    }

    @Test
    void linesInsideFencedCodeAreNoHeaders() {
        assertThat(boiling(course).sourceText().block(new Slug("not-a-header"))).isEmpty();
        assertThat(boiling(course)
                        .sourceText()
                        .block(new Slug("how-long"))
                        .orElseThrow()
                        .text())
                .contains("{#not-a-header}");
    }

    private static Lesson boiling(CourseContent course) {
        return course.lesson(new Slug("w1"), new Slug("boiling")).orElseThrow();
    }
}
