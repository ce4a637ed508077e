package org.setu.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.learning.Fact;
import org.setu.learning.Progress;
import org.setu.learning.web.Outline.LessonLine;
import org.setu.learning.web.Outline.ModuleLine;
import org.setu.learning.web.Outline.State;
import org.setu.shared.Ids;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class OutlineTest {
    private static final CourseContent COURSE =
            new CourseFolder(Path.of("src/test/resources/courses")).content(new Slug("clean-water"), new Findings());

    @Test
    void eachModuleSaysWhetherTheCourseAsksForIt() {
        assertThat(outline(Optional.empty()).modules())
                .extracting(ModuleLine::id, ModuleLine::required)
                .containsExactly(tuple("w1", true), tuple("w2", false));
    }

    @Test
    void oneLessonIsTheOneToGoOnWith() {
        assertThat(states()).containsExactly(State.NOW, State.TODO, State.TODO);
        assertThat(states("w1/boiling")).containsExactly(State.DONE, State.NOW, State.TODO);
        assertThat(states("w1/boiling", "w1/storing", "w2/the-well"))
                .containsExactly(State.DONE, State.DONE, State.DONE);
    }

    @Test
    void besideAnOpenLessonThatOneAloneIsWhereTheReaderIs() {
        List<LessonLine> lines = lines(outline(Optional.of(progress("w1/boiling"))));
        assertThat(lines)
                .extracting(line -> line.beside("/courses/clean-water/w2/the-well"))
                .containsExactly(State.DONE, State.TODO, State.NOW);
        assertThat(lines)
                .extracting(line -> line.beside("/courses/clean-water/w1/boiling"))
                .containsExactly(State.NOW, State.TODO, State.TODO);
    }

    @Test
    void theModuleOfTheOpenLessonAloneShowsItsLessons() {
        List<ModuleLine> modules = outline(Optional.empty()).modules();
        assertThat(modules)
                .extracting(module -> module.holds("/courses/clean-water/w2/the-well"))
                .containsExactly(false, true);
        assertThat(modules)
                .extracting(module -> module.holds("/courses/clean-water/w1/storing"))
                .containsExactly(true, false);
    }

    @Test
    void aStrangerIsNowhereYet() {
        assertThat(outline(Optional.empty()).modules())
                .flatExtracting(ModuleLine::lessons)
                .extracting(LessonLine::state)
                .containsOnly(State.TODO);
    }

    private static List<State> states(String... read) {
        return lines(outline(Optional.of(progress(read)))).stream()
                .map(LessonLine::state)
                .toList();
    }

    private static List<LessonLine> lines(Outline outline) {
        return outline.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .toList();
    }

    private static Progress progress(String... read) {
        List<Fact> facts = List.of(read).stream()
                .map(lesson -> Fact.ofLesson(Ids.next(), Fact.Kind.READ, lesson, null, Instant.EPOCH))
                .toList();
        return Progress.of(facts, COURSE);
    }

    private static Outline outline(Optional<Progress> progress) {
        return Outline.of(COURSE, CourseDigest.of(COURSE, Language.EN), progress, Language.EN);
    }
}
