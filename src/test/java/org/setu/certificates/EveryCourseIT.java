package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.CourseContent;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Diligent;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.RightAnswers;
import org.setu.shared.Language;

/** Every course that ships can be completed, their languages taking turns, on a server that has them all. */
@Tag("h2")
class EveryCourseIT {
    private static final OwnServer SERVER =
            OwnServer.onItsOwnDatabase("every-course").withEveryCourse();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<Arguments> courses() {
        List<CourseContent> courses = RightAnswers.everyCourse().toList();
        return IntStream.range(0, courses.size()).mapToObj(turn -> {
            CourseContent course = courses.get(turn);
            Language language = course.languages().get(turn % course.languages().size());
            return Arguments.of(course.slug(), language, course);
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("courses")
    void whoDoesEverythingThatACourseAsksEarnsItsCertificate(Object slug, Language language, CourseContent course) {
        var learner = Browserless.visitorOf(SERVER.address())
                .signedInAs(language == Language.BN ? People.OFFICIAL : People.CIVIL);
        new Diligent(learner, course, language).takesTheWholeCourse();

        String page = "/" + language.code() + "/courses/" + slug + "/completion";
        assertThat(learner.get(page).page().select("ul.steps > li.now, ul.steps > li.todo"))
                .isEmpty();
        assertThat(learner.get("/" + language.code() + "/certificates")
                        .page()
                        .select("article.card")
                        .eachText())
                .anyMatch(card -> card.startsWith(
                                language == Language.BN ? "প্রশিক্ষণ সমাপনী সনদ" : "Certificate of Completion")
                        && card.contains(course.card().certificate().title().in(language)));
    }
}
