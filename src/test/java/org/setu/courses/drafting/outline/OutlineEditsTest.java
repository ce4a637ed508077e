package org.setu.courses.drafting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts.Change;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What two trainers of the course about clean water do to its outline, which is written between brackets in many places. */
class OutlineEditsTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final Slug HOME = new Slug("w1");
    private static final Slug VILLAGE = new Slug("w2");

    @Test
    void aTitleInBanglaGetsANumberForItsAddress() {
        var added = lesson(BEFORE, "কলসির পানি", "");

        assertThat(added.outcome()).isEqualTo(new Kept(new Slug("lesson-1")));
        assertThat(CleanWater.text(added.files(), "modules/01-water/lesson-1.en.md"))
                .isEqualTo("---\ntitle: 'কলসির পানি'\nobjectives: []\n---\n\n{#opening}\n");
        assertThat(lesson(added.files(), "নদীর পানি", "").outcome()).isEqualTo(new Kept(new Slug("lesson-2")));
    }

    @Test
    void aNewLessonTellsWhatIsStillToDo() {
        CourseFiles added = lesson(BEFORE, "Filtering", "").files();

        assertThat(CleanWater.checked(added).findings().all())
                .extracting(finding -> finding.key())
                .containsExactlyInAnyOrder(
                        "lesson-untranslated", "lesson-without-objectives", "block-empty", "lesson-minutes");
    }

    @Test
    void theSameFormSentTwiceMakesOneLesson() {
        CourseFiles once = lesson(BEFORE, "Filtering", "").files();

        var twice = lesson(once, "  Filtering\r\n", "");

        assertThat(twice.files()).isEqualTo(once);
        assertThat(faults(twice)).containsExactly(new Fault("title", Flaw.TITLE_TAKEN));
    }

    @Test
    void anIdThatALessonHasOrHadIsNotGivenAgain() {
        assertThat(faults(lesson(BEFORE, "Again", "boiling"))).containsExactly(new Fault("id", Flaw.ID_TAKEN));
        assertThat(lesson(BEFORE, "Boiling!", "").outcome()).isEqualTo(new Kept(new Slug("boiling-2")));

        CourseFiles without = withoutLesson(BEFORE, "boiling").files();
        var earlier = UsedIds.in(without, List.of(BEFORE.bytes("course.yaml").orElseThrow()));
        var again = AddToOutline.withLesson(without, HOME, new NewLesson("Again", "boiling", List.of()), earlier);
        assertThat(faults(again)).containsExactly(new Fault("id", Flaw.ID_TAKEN));
        assertThat(faults(lesson(BEFORE.with("modules/01-water/stray.bn.md", ""), "Again", "stray")))
                .as("a file that nobody named")
                .containsExactly(new Fault("id", Flaw.ID_TAKEN));
    }

    @Test
    void whatCannotBeATitleOrAnIdIsRefused() {
        assertThat(faults(lesson(BEFORE, " \n ", ""))).containsExactly(new Fault("title", Flaw.TITLE_MISSING));
        assertThat(faults(lesson(BEFORE, "ক".repeat(300), ""))).containsExactly(new Fault("title", Flaw.TOO_LONG, 200));
        for (String id : List.of("Big", "../x", "a.b", "-a", "a b", "x".repeat(65))) {
            assertThat(faults(lesson(BEFORE, "Fine", id))).containsExactly(new Fault("id", Flaw.ID));
        }
        assertThat(lesson(BEFORE, "ক".repeat(200), "").outcome()).isInstanceOf(Kept.class);
    }

    @Test
    void pastedLineBreaksBecomeBlanks() {
        CourseFiles added =
                lesson(BEFORE, "One\r\ntwo\tthree\u2028four\u0000", "x").files();

        assertThat(CleanWater.checked(added)
                        .content()
                        .lesson(HOME, new Slug("x"))
                        .orElseThrow()
                        .title(Language.EN))
                .isEqualTo("One two three four");
    }

    @Test
    void twoTrainersAddLessonsAtOnce() {
        CourseFiles both =
                lesson(lesson(BEFORE, "Mine", "").files(), "Yours", "").files();

        assertThat(CleanWater.text(both, "course.yaml")).contains("lessons: [boiling, storing, mine, yours]");
    }

    @Test
    void whoWordsTheSameModuleIsOvertakenAndNobodyElse() {
        var mine = home("Mine", basedOn(BEFORE));
        CourseFiles elsewhere = lesson(BEFORE, "Filtering", "").files();
        assertThat(written(elsewhere, mine).outcome()).isEqualTo(new Kept(HOME));

        CourseFiles theirs = written(BEFORE, home("Theirs", basedOn(BEFORE))).files();
        var overtaken = written(theirs, mine);
        assertThat(overtaken.outcome()).isEqualTo(new OutlineWritten.Overtaken());
        assertThat(overtaken.files()).isEqualTo(theirs);
        assertThat(written(theirs, home("Mine", basedOn(theirs))).outcome()).isEqualTo(new Kept(HOME));
    }

    @Test
    void bracketsAndCommentsStay() {
        CourseFiles after =
                written(BEFORE, home("Water: \"at home\"", basedOn(BEFORE))).files();

        assertThat(CleanWater.text(after, "course.yaml"))
                .isEqualTo(CleanWater.text(BEFORE, "course.yaml")
                        .replace(
                                "title: {en: Water at home, bn: ঘরের পানি}\n    summary",
                                "title: {en: \"Water: \\\"at home\\\"\", bn: ঘরের পানি}\n    summary"));
    }

    @Test
    void anObjectiveThatIsInUseStays() {
        var wording = new ModuleWording(
                Map.of(Language.EN, "Water at home"),
                Map.of(Language.EN, "Boiling and storing."),
                List.of(objective("w1.1", "remember"), objective("w1.2", "apply")),
                Set.of(new Slug("w1.1")),
                basedOn(BEFORE));

        assertThat(faults(written(BEFORE, wording)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.flaw()).isEqualTo(Flaw.OBJECTIVE_IN_USE))
                .satisfies(fault -> assertThat(fault.names().toString()).contains("Water at home", "w1-q"));
    }

    @Test
    void aModuleNeedsItsWordsAndOneObjective() {
        var empty = new ModuleWording(
                Map.of(Language.BN, "শুধু বাংলা"),
                Map.of(),
                List.of(new ObjectiveWording("new1", true, "", "", Map.of())),
                Set.of(),
                "");
        assertThat(AddToOutline.withModule(BEFORE, empty, used(BEFORE)).outcome())
                .isEqualTo(Unfit.of(
                        new Fault("title", Flaw.TITLE_MISSING),
                        new Fault("summary", Flaw.SUMMARY_MISSING),
                        new Fault("objectives", Flaw.OBJECTIVE_MISSING)));

        var half = new ModuleWording(
                Map.of(Language.EN, "Wells"),
                Map.of(Language.EN, "About wells."),
                List.of(new ObjectiveWording("new2", true, "guess", "nothing", Map.of(Language.BN, "খনন"))),
                Set.of(),
                "");
        assertThat(AddToOutline.withModule(BEFORE, half, used(BEFORE)).outcome())
                .isEqualTo(Unfit.of(
                        new Fault("objective-new2", Flaw.OBJECTIVE_TEXT),
                        new Fault("objective-new2-level", Flaw.OBJECTIVE_LEVEL),
                        new Fault("objective-new2-competency", Flaw.OBJECTIVE_COMPETENCY)));
    }

    @Test
    void aNewModuleTellsWhatIsStillToDo() {
        var added = AddToOutline.withModule(BEFORE, wells(), used(BEFORE));

        assertThat(added.outcome()).isEqualTo(new Kept(new Slug("w3")));
        assertThat(CleanWater.text(added.files(), "course.yaml"))
                .contains("folder: 03-wells", "- id: w3.1")
                .doesNotContain("new1");
        assertThat(CleanWater.checked(added.files()).findings().all())
                .extracting(finding -> finding.key())
                .containsOnly("module-without-lessons", "text-untranslated", "question-objective-without-questions");
        assertThat(AddToOutline.withModule(added.files(), wells(), used(added.files()))
                        .outcome())
                .as("sent twice")
                .isEqualTo(Unfit.of(new Fault("title", Flaw.TITLE_TAKEN)));
    }

    @Test
    void theIdOfARemovedModuleIsNotGivenAgain() {
        CourseFiles published =
                AddToOutline.withModule(BEFORE, wells(), used(BEFORE)).files();
        var used = UsedIds.in(BEFORE, List.of(published.bytes("course.yaml").orElseThrow()));

        var added = AddToOutline.withModule(BEFORE, wells(), used);

        assertThat(added.outcome()).isEqualTo(new Kept(new Slug("w4")));
        assertThat(CleanWater.text(added.files(), "course.yaml")).contains("folder: 04-wells");
    }

    @Test
    void aRemovedLessonTakesItsFilesAndNoOthers() {
        CourseFiles after = withoutLesson(BEFORE, "boiling").files();

        assertThat(CleanWater.text(after, "course.yaml")).contains("lessons: [storing]");
        assertThat(BEFORE.paths().stream().filter(path -> !after.paths().contains(path)))
                .containsExactly("modules/01-water/boiling.bn.md", "modules/01-water/boiling.en.md");
        CourseFiles empty = withoutLesson(after, "storing").files();
        assertThat(CleanWater.text(empty, "course.yaml")).contains("lessons: []");
        assertThat(lesson(empty, "Anew", "").outcome()).isEqualTo(new Kept(new Slug("anew")));
    }

    @Test
    void whatAColleagueChangedIsNotRemovedUnseen() {
        var place = LessonPlace.in(CleanWater.checked(BEFORE).content(), HOME, new Slug("boiling"))
                .orElseThrow();
        CourseFiles changed = BEFORE.with("modules/01-water/boiling.en.md", "---\ntitle: x\n---\n");

        assertThat(RemoveFromOutline.withoutLesson(
                                changed, HOME, place.lesson().lesson(), RemoveFromOutline.standing(BEFORE, place))
                        .outcome())
                .isEqualTo(new OutlineWritten.Overtaken());
        assertThat(RemoveFromOutline.withoutModule(
                                changed, VILLAGE, RemoveFromOutline.standing(BEFORE, module(BEFORE, VILLAGE)))
                        .outcome())
                .as("another module")
                .isEqualTo(new Kept(VILLAGE));
        assertThat(RemoveFromOutline.withoutModule(
                                changed, HOME, RemoveFromOutline.standing(BEFORE, module(BEFORE, HOME)))
                        .outcome())
                .isEqualTo(new OutlineWritten.Overtaken());
    }

    @Test
    void aModuleOnWhichTheCourseRestsStaysAndSaysWhy() {
        var home =
                RemoveFromOutline.withoutModule(BEFORE, HOME, RemoveFromOutline.standing(BEFORE, module(BEFORE, HOME)));
        assertThat(faults(home)).containsExactly(new Fault("", Flaw.QUIZ_EMPTIED, "All about water"));

        CourseFiles alone = RemoveFromOutline.withoutModule(
                        BEFORE, VILLAGE, RemoveFromOutline.standing(BEFORE, module(BEFORE, VILLAGE)))
                .files();
        assertThat(alone.paths()).noneMatch(path -> path.startsWith("modules/02-village/"));
        assertThat(faults(RemoveFromOutline.withoutModule(
                        alone, HOME, RemoveFromOutline.standing(alone, module(alone, HOME)))))
                .extracting(Fault::flaw)
                .containsExactly(Flaw.LAST_MODULE, Flaw.QUIZ_EMPTIED);
    }

    @Test
    void anOutlineThatIsNoTextOrNoYamlIsLeftAlone() {
        byte[] broken = CleanWater.text(BEFORE, "course.yaml")
                .replace("# An invented", "# \u00ff An invented")
                .getBytes(StandardCharsets.ISO_8859_1);
        CourseFiles latin = BEFORE.with("course.yaml", broken);

        var refused = lesson(latin, "Filtering", "");

        assertThat(faults(refused)).containsExactly(new Fault("", Flaw.ONLY_AS_TEXT));
        assertThat(refused.files()).isEqualTo(latin);
    }

    private static ModuleWording wells() {
        return new ModuleWording(
                Map.of(Language.EN, "Wells"),
                Map.of(Language.EN, "About wells."),
                List.of(new ObjectiveWording("new1", true, "apply", "safe-water", Map.of(Language.EN, "Dig"))),
                Set.of(),
                "");
    }

    private static ModuleWording home(String title, String basedOn) {
        return new ModuleWording(
                Map.of(Language.EN, title, Language.BN, "ঘরের পানি"),
                Map.of(Language.EN, "Boiling and storing.", Language.BN, "ফোটানো ও রাখা।"),
                List.of(objective("w1.1", "remember")),
                Set.of(),
                basedOn);
    }

    private static ObjectiveWording objective(String id, String level) {
        CourseModule.Objective saved = module(BEFORE, HOME).objectives().stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return new ObjectiveWording(
                id, false, level, saved.competency(), saved.text().texts());
    }

    private static String basedOn(CourseFiles files) {
        return OutlineDraft.of(files).orElseThrow().wordsOf(HOME);
    }

    private static CourseModule module(CourseFiles files, Slug id) {
        return CleanWater.checked(files).content().module(id).orElseThrow();
    }

    private static Change<OutlineWritten> written(CourseFiles files, ModuleWording wording) {
        return WriteModule.written(files, HOME, wording, used(files));
    }

    private static Change<OutlineWritten> lesson(CourseFiles files, String title, String id) {
        return AddToOutline.withLesson(files, HOME, new NewLesson(title, id, List.of()), used(files));
    }

    private static Change<OutlineWritten> withoutLesson(CourseFiles files, String lesson) {
        var id = new Slug(lesson);
        LessonPlace place =
                LessonPlace.in(CleanWater.checked(files).content(), HOME, id).orElseThrow();
        return RemoveFromOutline.withoutLesson(files, HOME, id, RemoveFromOutline.standing(files, place));
    }

    private static UsedIds used(CourseFiles files) {
        return UsedIds.in(files, List.of());
    }

    private static List<Fault> faults(Change<OutlineWritten> change) {
        assertThat(change.outcome()).isInstanceOf(Unfit.class);
        return ((Unfit) change.outcome()).faults();
    }
}
