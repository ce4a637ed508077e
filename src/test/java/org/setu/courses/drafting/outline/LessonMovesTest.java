package org.setu.courses.drafting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Extent;
import org.setu.courses.Finding;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.drafting.CourseChange;
import org.setu.courses.drafting.CourseChanges;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.publishing.Reach;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Trainers of the course about clean water move its lessons from the home to the village and back. */
class LessonMovesTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final Slug HOME = new Slug("w1");
    private static final Slug VILLAGE = new Slug("w2");
    private static final LessonAddress BOILING = new LessonAddress(HOME, new Slug("boiling"));

    @Test
    void aLessonGoesToAnotherModuleWithItsTextsAndKeepsItsName() {
        CourseFiles after = moved(BEFORE, BOILING, HOME, "w2:w2/the-well");

        assertThat(CleanWater.text(after, "course.yaml"))
                .isEqualTo(CleanWater.text(BEFORE, "course.yaml")
                        .replace("[boiling, storing]", "[storing]")
                        .replace("[the-well]", "[the-well, w1/boiling]"));
        for (String language : List.of("en", "bn")) {
            assertThat(CleanWater.text(after, "modules/02-village/w1/boiling." + language + ".md"))
                    .isEqualTo(CleanWater.text(BEFORE, "modules/01-water/boiling." + language + ".md"));
        }
        assertThat(after.paths()).noneMatch(path -> path.startsWith("modules/01-water/boiling"));
        CourseContent content = CleanWater.checked(after).content();
        Lesson lesson = content.lesson(HOME, new Slug("boiling")).orElseThrow();
        assertThat(lesson.address()).isEqualTo("w1/boiling");
        assertThat(content.moduleOf(lesson).id()).isEqualTo(VILLAGE);
        assertThat(lesson.texts()).containsKeys(Language.EN, Language.BN);
        assertThat(CleanWater.checked(after).findings().all())
                .as("links, questions and translations still fit")
                .isEmpty();
    }

    @Test
    void backHomeEverythingIsAsItWas() {
        CourseFiles there = moved(BEFORE, BOILING, HOME, "w2");
        assertThat(CleanWater.text(there, "course.yaml")).contains("[w1/boiling, the-well]");

        assertThat(moved(there, BOILING, VILLAGE, "w1")).isEqualTo(BEFORE);
    }

    @Test
    void inItsOwnModuleALessonGoesAsFarAsItShall() {
        CourseFiles three = moved(BEFORE, new LessonAddress(VILLAGE, new Slug("the-well")), VILLAGE, "w1:w1/storing");

        assertThat(lessons(moved(three, BOILING, HOME, "w1:w2/the-well"))).isEqualTo("storing, w2/the-well, boiling");
        assertThat(lessons(moved(three, new LessonAddress(VILLAGE, new Slug("the-well")), HOME, "w1")))
                .isEqualTo("w2/the-well, boiling, storing");
    }

    @Test
    void theNameOfALessonThatLeftIsNotGivenAgain() {
        CourseFiles after = moved(BEFORE, BOILING, HOME, "w2");

        var again = AddToOutline.withLesson(
                after, HOME, new NewLesson("Other", "boiling", List.of()), UsedIds.in(after, List.of()));
        assertThat(faults(again)).containsExactly(new Fault("id", Flaw.ID_TAKEN));
        var namesake = AddToOutline.withLesson(
                after, VILLAGE, new NewLesson("Other", "boiling", List.of()), UsedIds.in(after, List.of()));
        assertThat(namesake.outcome()).as("w2/boiling is another name").isEqualTo(new Kept(new Slug("boiling")));
        assertThat(UsedIds.in(after, List.of()).hasLesson("w2", "boiling")).isFalse();
    }

    @Test
    void theModuleInWhichALessonBeganStaysInUseWhenItIsGone() {
        CourseFiles outline = BEFORE.with(
                "course.yaml", CleanWater.text(BEFORE, "course.yaml").replace("[the-well]", "[the-well, w7/dug]"));

        assertThat(UsedIds.in(outline, List.of()).nextModule("w2")).isEqualTo("w8");
    }

    @Test
    void whoWasOvertakenLosesNothingAndIsToldWhy() {
        CourseFiles theirs = moved(BEFORE, BOILING, HOME, "w2");

        assertThat(move(theirs, BOILING, HOME, "w2:w2/the-well"))
                .isEqualTo(unchanged(theirs, new OutlineWritten.Overtaken()));
        var storing = new LessonAddress(HOME, new Slug("storing"));
        assertThat(move(theirs, storing, HOME, "w1:w1/boiling"))
                .as("what it was to follow has left")
                .isEqualTo(unchanged(theirs, Unfit.of(new Fault("place", Flaw.PLACE_GONE))));
        assertThat(move(theirs, storing, HOME, "w9"))
                .isEqualTo(unchanged(theirs, Unfit.of(new Fault("place", Flaw.PLACE_GONE))));
        assertThat(move(theirs, new LessonAddress(HOME, new Slug("dug")), HOME, "w2"))
                .isEqualTo(unchanged(theirs, new OutlineWritten.Gone()));
        CourseFiles taken = BEFORE.with("modules/02-village/w1/boiling.bn.md", "somebody's");
        assertThat(move(taken, BOILING, HOME, "w2"))
                .isEqualTo(unchanged(
                        taken,
                        Unfit.of(new Fault("place", Flaw.FILE_IN_THE_WAY, "modules/02-village/w1/boiling.bn.md"))));
    }

    @Test
    void aCommentBesideALessonIsNotLost() {
        CourseFiles commented = CleanWater.with(
                "course.yaml", "lessons: [boiling, storing]", "lessons:\n      - boiling # Rahima\n      - storing");

        assertThat(move(commented, BOILING, HOME, "w2"))
                .isEqualTo(unchanged(commented, Unfit.of(new Fault("", Flaw.ONLY_AS_TEXT))));
        CourseFiles without = moved(commented, new LessonAddress(HOME, new Slug("storing")), HOME, "w2");
        assertThat(CleanWater.text(without, "course.yaml")).contains("- boiling # Rahima\n    quiz");
        assertThat(CleanWater.text(moved(commented, BOILING, HOME, "w1:w1/storing"), "course.yaml"))
                .contains("      - storing\n      - boiling # Rahima\n");
    }

    @Test
    void beforeAMoveItIsToldWhatNoLongerHolds() {
        LessonMove boiling = move("w1", "boiling");
        assertThat(boiling.emptied()).isFalse();
        assertThat(boiling.unserved()).extracting(CourseModule.Objective::id).containsExactly(new Slug("w1.1"));
        assertThat(boiling.asking())
                .hasValueSatisfying(quiz -> assertThat(quiz.id()).hasToString("w1-quiz"));
        assertThat(boiling.checks()).isEqualTo(1);
        assertThat(boiling.elsewhere()).extracting(CourseModule::id).containsExactly(VILLAGE);

        LessonMove well = move("w2", "the-well");
        assertThat(well.emptied()).isTrue();
        assertThat(well.asking()).isEmpty();
    }

    @Test
    void aModuleOnWhichALessonElsewhereRestsStays() {
        CourseFiles after = moved(BEFORE, new LessonAddress(VILLAGE, new Slug("the-well")), VILLAGE, "w1");
        CourseContent content = CleanWater.checked(after).content();

        assertThat(ModuleRemoval.of(content, content.module(VILLAGE).orElseThrow())
                        .obstacles())
                .containsExactly(new Fault("", Flaw.LESSONS_ELSEWHERE, "The well"));
    }

    @Test
    void inItsNewModuleALessonServesOtherObjectivesAndAColleaguesTickStays() {
        CourseFiles there = moved(BEFORE, BOILING, HOME, "w2");
        Slug village = new Slug("w2.1");
        CourseFiles theirs = ServeObjectives.served(
                        there, BOILING, Set.of(new Slug("w1.1")), Set.of(new Slug("w1.1"), new Slug("w1.2")))
                .files();

        var mine = ServeObjectives.served(theirs, BOILING, Set.of(new Slug("w1.1")), Set.of(village));

        for (String language : List.of("en", "bn")) {
            String file = "modules/02-village/w1/boiling." + language + ".md";
            assertThat(CleanWater.text(mine.files(), file))
                    .isEqualTo(CleanWater.text(there, file).replace("objectives: [w1.1]", "objectives: [w1.2, w2.1]"));
        }
        CourseFiles lines = there.with(
                "modules/02-village/w1/boiling.bn.md", "---\ntitle: x\nobjectives:\n  - w1.1\n---\n\n{#opening}\nx\n");
        assertThat(ServeObjectives.served(lines, BOILING, Set.of(), Set.of(village)))
                .as("written in another way: all languages or none")
                .isEqualTo(unchanged(lines, Unfit.of(new Fault("", Flaw.ONLY_AS_TEXT))));
    }

    @Test
    void aMoveIsOneChangeAndAMajorOneEvenIfTheOrderIsTheSame() {
        CourseFiles after = moved(BEFORE, new LessonAddress(HOME, new Slug("storing")), HOME, "w2");
        CourseContent was = CleanWater.checked(BEFORE).content();
        CourseContent is = CleanWater.checked(after).content();

        assertThat(was.lessons().map(Lesson::name))
                .containsExactlyElementsOf(is.lessons().map(Lesson::name).toList());
        assertThat(Reach.between(was, is)).isEqualTo(Extent.MAJOR);
        assertThat(CourseChanges.between(BEFORE, was, after, is))
                .hasSize(2)
                .hasAtLeastOneElementOfType(CourseChange.OfModule.class)
                .contains(new CourseChange.OfFile("course.yaml", true, true));
    }

    @Test
    void aLessonThatIsListedTwiceIsTold() {
        CourseFiles twice = CleanWater.with("course.yaml", "[the-well]", "[the-well, w1/boiling]");

        assertThat(CleanWater.checked(twice).findings().all())
                .extracting(Finding::key)
                .contains("id-twice");
    }

    private static LessonMove move(String module, String lesson) {
        CourseContent content = CleanWater.content();
        return LessonMove.of(
                content, content.lesson(new Slug(module), new Slug(lesson)).orElseThrow());
    }

    private static String lessons(CourseFiles files) {
        return CleanWater.text(files, "course.yaml")
                .lines()
                .filter(line -> line.contains("lessons: ["))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*\\[|]", "");
    }

    private static CourseFiles moved(CourseFiles files, LessonAddress lesson, Slug from, String to) {
        Change<OutlineWritten> change = move(files, lesson, from, to);
        assertThat(change.outcome()).isEqualTo(new Kept(lesson.lesson()));
        return change.files();
    }

    private static Change<OutlineWritten> move(CourseFiles files, LessonAddress lesson, Slug from, String to) {
        return MoveLesson.moved(files, lesson, from, LessonSpot.parse(to).orElseThrow());
    }

    private static Change<OutlineWritten> unchanged(CourseFiles files, OutlineWritten outcome) {
        return new Change<>(files, outcome);
    }

    private static List<Fault> faults(Change<OutlineWritten> change) {
        return ((Unfit) change.outcome()).faults();
    }
}
