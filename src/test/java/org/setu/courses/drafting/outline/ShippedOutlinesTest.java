package org.setu.courses.drafting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseFolder;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Every course that ships can be edited from the forms, and no line changes that was not meant. */
class ShippedOutlinesTest {
    private static final CourseFolder COURSES = new CourseFolder(Path.of("courses"));

    static Stream<CourseFiles> courses() {
        return COURSES.slugs().stream().map(slug -> COURSES.files(slug, new Findings()));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aLessonIsAddedMovedAndRemoved(CourseFiles before) {
        CourseModule module = read(before).modules().get(0);
        var lesson = new NewLesson(
                "Nodi: \"the river\" 😀", "", List.of(module.objectives().get(0).id()));

        CourseFiles added = kept(AddToOutline.withLesson(before, module.id(), lesson, used(before)));
        Slug id = new Slug("nodi-the-river");
        Lesson read = read(added).lesson(module.id(), id).orElseThrow();
        assertThat(read.title(Language.EN)).isEqualTo("Nodi: \"the river\" 😀");
        assertThat(read.objectives()).isEqualTo(lesson.objectives());
        assertThat(changedLines(before, added)).hasSize(1).first().asString().contains(", nodi-the-river]");
        assertThat(lessons(added, module.id())).last().isEqualTo(id);

        CourseFiles moved = kept(MoveInOutline.moved(
                added, id, outline -> outline.movedLesson(new LessonAddress(module.id(), id), Direction.UP)));
        assertThat(lessons(moved, module.id()))
                .element(module.lessons().size() - 1)
                .isEqualTo(id);

        String standing = RemoveFromOutline.standing(
                moved, LessonPlace.in(read(moved), module.id(), id).orElseThrow());
        assertThat(kept(RemoveFromOutline.withoutLesson(moved, module.id(), id, standing)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aModuleIsAddedMovedAndRemoved(CourseFiles before) {
        CourseContent content = read(before);
        CourseFiles added = kept(AddToOutline.withModule(before, wording("নতুন: মডিউল # ১"), used(before)));
        CourseModule module = last(read(added));
        assertThat(module.title().exactly(Language.EN)).contains("নতুন: মডিউল # ১");
        assertThat(module.objectives()).hasSize(1);
        assertThat(module.folder().value()).matches("\\d\\d-module");
        assertThat(content.module(module.id())).isEmpty();
        assertThat(text(added))
                .startsWith(text(before).substring(0, text(before).indexOf("\nquizzes:")));
        assertThat(text(added)).endsWith(text(before).substring(text(before).indexOf("\nquizzes:")));

        CourseFiles moved = kept(
                MoveInOutline.moved(added, module.id(), outline -> outline.movedModule(module.id(), Direction.UP)));
        assertThat(ids(moved)).element(content.modules().size() - 1).isEqualTo(module.id());
        assertThat(text(moved).lines().sorted())
                .containsExactlyElementsOf(text(added).lines().sorted().toList());

        String standing = RemoveFromOutline.standing(
                moved, read(moved).module(module.id()).orElseThrow());
        assertThat(kept(RemoveFromOutline.withoutModule(moved, module.id(), standing)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aModuleIsWordedAnew(CourseFiles before) {
        CourseModule module = last(read(before));
        CourseModule.Objective objective = module.objectives().get(0);
        var wording = new ModuleWording(
                Map.of(Language.EN, "It's \"new\": yes", Language.BN, "নতুন শিরোনাম"),
                Map.of(Language.EN, module.summary().in(Language.EN), Language.BN, "সারকথা"),
                List.of(
                        new ObjectiveWording(
                                objective.id().value(),
                                false,
                                "create",
                                objective.competency(),
                                Map.of(Language.EN, objective.text().in(Language.EN))),
                        new ObjectiveWording(
                                "new1", true, "create", objective.competency(), Map.of(Language.EN, "Do: it"))),
                Set.of(),
                OutlineDraft.of(before).orElseThrow().wordsOf(module.id()));

        CourseFiles after = kept(WriteModule.written(before, module.id(), wording, used(before)));

        CourseModule worded = read(after).module(module.id()).orElseThrow();
        assertThat(worded.title().texts()).isEqualTo(wording.title());
        assertThat(worded.summary().exactly(Language.BN)).contains("সারকথা");
        assertThat(worded.objectives().get(0).level()).isEqualTo(CourseModule.Level.CREATE);
        assertThat(worded.objectives().get(0).text()).isEqualTo(objective.text());
        assertThat(worded.objectives()).hasSize(module.objectives().size() + 1);
        assertThat(last(worded.objectives()).text().in(Language.EN)).isEqualTo("Do: it");
        assertThat(changedLines(before, after)).hasSize(3 + 1 + 5);
        assertThat(worded.lessons()).isEqualTo(module.lessons());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void whatIsSavedAsItIsChangesNoByte(CourseFiles before) {
        for (CourseModule module : read(before).modules()) {
            var wording = new ModuleWording(
                    module.title().texts(),
                    module.summary().texts(),
                    module.objectives().stream()
                            .map(objective -> new ObjectiveWording(
                                    objective.id().value(),
                                    false,
                                    objective.level().name().toLowerCase(Locale.ROOT),
                                    objective.competency(),
                                    objective.text().texts()))
                            .toList(),
                    Set.of(),
                    OutlineDraft.of(before).orElseThrow().wordsOf(module.id()));

            assertThat(kept(WriteModule.written(before, module.id(), wording, used(before))))
                    .isEqualTo(before);
        }
    }

    /** Also where quizzes of the whole course draw from each module, and rules ask for its quiz. */
    @ParameterizedTest
    @MethodSource("courses")
    void aRemovedModuleLeavesACourseThatFitsTogether(CourseFiles before) {
        CourseContent content = read(before);
        if (content.modules().size() > 1) {
            CourseModule module = content.modules().get(1);
            String standing = RemoveFromOutline.standing(before, module);

            CourseFiles after = kept(RemoveFromOutline.withoutModule(before, module.id(), standing));

            assertThat(text(after))
                    .doesNotContain(module.id() + ".", "quiz: " + module.quiz().orElseThrow());
            assertThat(after.paths()).noneMatch(path -> path.startsWith("modules/" + module.folder() + "/"));
            assertThat(CheckedCourse.of(after, CleanWater.TODAY, new Findings())
                            .findings()
                            .all())
                    .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                    .filteredOn(finding -> finding.file().equals("course.yaml"))
                    .isEmpty();
        }
    }

    static ModuleWording wording(String title) {
        return new ModuleWording(
                Map.of(Language.EN, title),
                Map.of(Language.EN, "What it is about."),
                List.of(new ObjectiveWording(
                        "new1",
                        true,
                        "apply",
                        COURSES.content(COURSES.slugs().get(0), new Findings())
                                .shared()
                                .competencies()
                                .keySet()
                                .iterator()
                                .next(),
                        Map.of(Language.EN, "Do it"))),
                Set.of(),
                "");
    }

    private static UsedIds used(CourseFiles files) {
        return UsedIds.in(files, List.of());
    }

    private static CourseFiles kept(Change<OutlineWritten> change) {
        assertThat(change.outcome()).isInstanceOf(Kept.class);
        return change.files();
    }

    private static CourseContent read(CourseFiles files) {
        return CourseReader.read(files, new Findings());
    }

    private static List<Slug> lessons(CourseFiles files, Slug module) {
        return read(files).module(module).orElseThrow().lessons().stream()
                .map(Lesson::id)
                .toList();
    }

    private static List<Slug> ids(CourseFiles files) {
        return read(files).modules().stream().map(CourseModule::id).toList();
    }

    private static CourseModule last(CourseContent content) {
        return last(content.modules());
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private static List<String> changedLines(CourseFiles before, CourseFiles after) {
        var old = new ArrayList<>(text(before).lines().toList());
        return text(after).lines().filter(line -> !old.remove(line)).toList();
    }

    private static String text(CourseFiles files) {
        return new String(files.bytes("course.yaml").orElseThrow(), StandardCharsets.UTF_8);
    }
}
