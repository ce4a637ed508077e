package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts.Change;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.Written.Flaw;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class BlockEditsTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final LessonPlace BOILING = LessonPlace.in(CleanWater.content(), new Slug("w1"), new Slug("boiling"))
            .orElseThrow();
    private static final String ENGLISH = "modules/01-water/boiling.en.md";
    private static final String BANGLA = "modules/01-water/boiling.bn.md";
    private static final Slug LAW = new Slug("law");

    @Test
    void onlyTheEditedSentenceChanges() {
        var edited = write(BEFORE, Language.EN, LAW, law("The invented Act asks for safe water everywhere [@W-01]."));

        assertThat(edited.outcome()).isEqualTo(new Written.Kept());
        assertThat(CleanWater.text(edited.files(), ENGLISH))
                .isEqualTo(CleanWater.text(BEFORE, ENGLISH).replace("in every school", "everywhere"));
        assertThat(edited.files().with(ENGLISH, CleanWater.text(BEFORE, ENGLISH)))
                .isEqualTo(BEFORE);
    }

    @Test
    void savingWhatIsThereChangesNoByte() {
        for (SourceBlock block :
                new LessonDraft(BEFORE, BOILING).source(Language.EN).blocks()) {
            var same = new Wording(block.settings(), block.body().replace("\n", "\r\n"), "", block.checksum());

            assertThat(write(BEFORE, Language.EN, block.id().orElseThrow(), same)
                            .files())
                    .isEqualTo(BEFORE);
        }
    }

    @Test
    void aTranslationIsStampedWithTheSourceOfToday() {
        CourseFiles moved =
                write(BEFORE, Language.EN, LAW, law("Another source.")).files();
        SourceBlock stale = block(moved, Language.BN, LAW);

        CourseFiles looked = write(
                        moved, Language.BN, LAW, new Wording(stale.settings(), stale.body(), "", stale.checksum()))
                .files();

        String checksum = block(moved, Language.EN, LAW).checksum();
        assertThat(block(looked, Language.BN, LAW).header()).endsWith(" of=" + checksum + "}");
        assertThat(block(looked, Language.BN, LAW).body()).isEqualTo(stale.body());
    }

    @Test
    void whoIsOvertakenWritesNothingAndSeesTheOther() {
        CourseFiles theirs =
                write(BEFORE, Language.EN, LAW, law("A colleague was here.")).files();

        var mine = write(theirs, Language.EN, LAW, law("I was here first."));

        assertThat(mine.files()).isEqualTo(theirs);
        assertThat(mine.outcome()).isEqualTo(new Written.Overtaken(block(theirs, Language.EN, LAW)));
    }

    @Test
    void colleaguesOnTwoBlocksOfOneLessonDoNotMeet() {
        CourseFiles theirs =
                write(BEFORE, Language.EN, LAW, law("A colleague was here.")).files();
        SourceBlock opening = block(BEFORE, Language.EN, new Slug("opening"));

        var mine =
                write(theirs, Language.EN, new Slug("opening"), new Wording("", "My opening.", "", opening.checksum()));

        assertThat(mine.outcome()).isEqualTo(new Written.Kept());
        assertThat(CleanWater.text(mine.files(), ENGLISH)).contains("My opening.", "A colleague was here.");
    }

    @Test
    void aLineThatWouldBeginAnotherBlockIsRefused() {
        assertThat(write(BEFORE, Language.EN, LAW, law("One.\n\n{#two}\nTwo.")).outcome())
                .isEqualTo(new Written.Unfit(Flaw.HEADER_IN_TEXT));
    }

    @Test
    void settingsThatNobodyUnderstandsAreRefused() {
        String checksum = block(BEFORE, Language.EN, LAW).checksum();
        for (String settings :
                List.of(".callout type=", ".callout type=\"law", ".callout\ntype=law", "of=12345678", ".a\u2028b")) {
            assertThat(write(BEFORE, Language.EN, LAW, new Wording(settings, "Text.", "", checksum))
                            .outcome())
                    .as(settings)
                    .isEqualTo(new Written.Unfit(Flaw.SETTINGS));
        }
    }

    @Test
    void theFirstTranslatedBlockBeginsTheFile() {
        CourseFiles untranslated = BEFORE.without(BANGLA);
        var wording = new Wording(".callout type=law", "আইনে নিরাপদ পানি চাওয়া হয়েছে।", "ফোটানো", "");

        CourseFiles begun = write(untranslated, Language.BN, LAW, wording).files();

        assertThat(CleanWater.text(begun, BANGLA))
                .startsWith("---\ntitle: 'ফোটানো'\nobjectives: [w1.1]\n---\n\n{#law .callout type=law of=")
                .endsWith("আইনে নিরাপদ পানি চাওয়া হয়েছে।\n");
        assertThat(write(untranslated, Language.BN, LAW, new Wording("", "ক", "", ""))
                        .outcome())
                .isEqualTo(new Written.Unfit(Flaw.TITLE));
    }

    @Test
    void aNewBlockStandsWhereItWasAsked() {
        var added = ArrangeLesson.added(
                BEFORE, BOILING, Optional.of(LAW), "new-law", new Wording("", "New.", "", ""), Set.of());

        assertThat(ids(added.files(), Language.EN)).containsSubsequence("law", "new-law", "kettle");
        assertThat(new LessonDraft(added.files(), BOILING).without(new Slug("new-law")))
                .isEqualTo(BEFORE);
    }

    @Test
    void anIdIsNeverUsedForSomethingElse() {
        var wording = new Wording("", "New.", "", "");
        var once = Set.of(new Slug("once"));
        assertThat(ArrangeLesson.added(BEFORE, BOILING, Optional.empty(), "law", wording, Set.of())
                        .outcome())
                .isEqualTo(new Written.Unfit(Flaw.ID_TAKEN));
        assertThat(ArrangeLesson.added(BEFORE, BOILING, Optional.empty(), "once", wording, once)
                        .outcome())
                .isEqualTo(new Written.Unfit(Flaw.ID_TAKEN));
        assertThat(ArrangeLesson.added(BEFORE, BOILING, Optional.empty(), "Not one", wording, once)
                        .outcome())
                .isEqualTo(new Written.Unfit(Flaw.ID));
    }

    @Test
    void aBlockMovesInEveryLanguageAndBack() {
        CourseFiles up = new LessonDraft(BEFORE, BOILING).moved(LAW, Direction.UP);

        assertThat(ids(up, Language.EN)).startsWith("opening", "law", "how-long");
        assertThat(ids(up, Language.BN)).startsWith("opening", "law", "how-long");
        assertThat(new LessonDraft(up, BOILING).moved(LAW, Direction.DOWN)).isEqualTo(BEFORE);
    }

    @Test
    void whatBrowsersSendBecomesWhatCourseFilesHold() {
        assertThat(TypedText.of("a\r\nb\rc\u0007")).isEqualTo("a\nb\nc");
        assertThat(TypedText.of("\u09DF")).isEqualTo("\u09AF\u09BC");
    }

    private static Wording law(String text) {
        return new Wording(
                ".callout type=law", text, "", block(BEFORE, Language.EN, LAW).checksum());
    }

    private static Change<Written> write(CourseFiles files, Language language, Slug block, Wording wording) {
        return WriteBlock.written(files, BOILING, language, block, wording);
    }

    private static SourceBlock block(CourseFiles files, Language language, Slug id) {
        return new LessonDraft(files, BOILING).block(language, id).orElseThrow();
    }

    private static List<String> ids(CourseFiles files, Language language) {
        return new LessonDraft(files, BOILING)
                .source(language).ids().stream().map(Slug::value).toList();
    }
}
