package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class CourseMinutesTest {
    private final CourseContent course = CleanWater.content();
    private final CourseMinutes minutes = new CourseMinutes(course, ActivityKind.installed());

    @Test
    void wordsAreReadAtTheRateOfTheirLanguage() {
        assertThat(ReadingTime.of(180, Language.EN)).isEqualTo(Duration.ofMinutes(1));
        assertThat(ReadingTime.of(140, Language.BN)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aWordHoldsALetterOrADigit() {
        assertThat(ReadingTime.words("Water — 62 per cent; “safe”. -- পানি ১")).isEqualTo(7);
    }

    @Test
    void aVideoTakesItsMinutesAndItsCaption() {
        assertThat(minutes.of(block("boiling", "film")))
                .isEqualTo(Duration.ofMinutes(3).plusSeconds(1));
    }

    @Test
    void anExerciseTakesWhatItsHeaderSays() {
        assertThat(minutes.of(block("storing", "at-work")).toMinutes()).isEqualTo(20);
    }

    @Test
    void aReflectionTakesTwoMinutes() {
        assertThat(minutes.of(block("boiling", "my-kitchen"))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aScenarioTakesItsLongestWay() {
        Duration threeScenes = Duration.ofSeconds(3 * 40);

        assertThat(minutes.of(block("storing", "family"))).isBetween(threeScenes, threeScenes.plusSeconds(10));
    }

    @Test
    void theCourseTakesWhatTheLessonsAndQuizzesThatItAsksForTake() {
        Duration lessons = Stream.of("boiling", "storing")
                .map(lesson -> minutes.of(lesson(lesson), Language.EN))
                .reduce(Duration.ZERO, Duration::plus);
        Duration fourQuestions = Duration.ofMinutes(4);

        assertThat(minutes.of(Language.EN)).isEqualTo(lessons.plus(fourQuestions));
    }

    @Test
    void minutesAreRoundedOnce() {
        assertThat(CourseMinutes.rounded(Duration.ofSeconds(5))).isEqualTo(1);
        assertThat(CourseMinutes.rounded(Duration.ofSeconds(149))).isEqualTo(2);
        assertThat(CourseMinutes.rounded(Duration.ofSeconds(150))).isEqualTo(3);
    }

    @Test
    void recordingsWeighApartFromThePage() {
        LessonWeight weight = LessonWeight.of(course, lesson("boiling"), Language.EN);

        assertThat(weight.page()).isBetween(500, 3000);
        assertThat(weight.recordings())
                .isEqualTo(course.media("media/boiling.mp4").orElseThrow().bytes());
    }

    private Block block(String lesson, String block) {
        return lesson(lesson).block(new Slug(block), Language.EN).orElseThrow().block();
    }

    private Lesson lesson(String lesson) {
        return course.lesson(new Slug("w1"), new Slug(lesson)).orElseThrow();
    }
}
