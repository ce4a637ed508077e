package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Finding;

class StampsTest {
    private static final String LESSON = "modules/01-water/boiling.bn.md";
    private static final String QUESTIONS = "modules/01-water/questions.yaml";

    @Test
    void aCourseWithAllItsStampsStaysAsItIs() {
        assertThat(Stamps.stamped(CleanWater.files())).isEqualTo(CleanWater.files());
    }

    @Test
    void stampsThatWereTakenOutComeBackByteForByte() {
        assertThat(Stamps.stamped(unstamped())).isEqualTo(CleanWater.files());
    }

    @Test
    void aStampedCourseHasNoFindings() {
        assertThat(CleanWater.checked(unstamped()).findings().all())
                .extracting(Finding::key)
                .containsOnly("unstamped");
        assertThat(CleanWater.checked(Stamps.stamped(unstamped())).findings().all())
                .isEmpty();
    }

    @Test
    void aStaleStampStaysUntilSomebodyTakesItOut() {
        var files = CleanWater.with("modules/01-water/boiling.en.md", "Boil for one minute", "Boil for two minutes");

        assertThat(Stamps.stamped(files)).isEqualTo(files);
    }

    @Test
    void aQuestionThatIsNotTranslatedIsNotStamped() {
        String text = CleanWater.text(unstamped(), QUESTIONS).replace(", bn: এক ঘণ্টা", "");
        String stamped = CleanWater.text(Stamps.stamped(unstamped().with(QUESTIONS, text)), QUESTIONS);

        assertThat(stamped.split("translates:", -1)).hasSize(8);
    }

    @Test
    void aQuestionsFileOfAnUnusualShapeIsLeftAlone() {
        var files = CleanWater.files()
                .with(QUESTIONS, "questions: [{id: q, stem: {en: a, bn: b}}, {id: r,\n  stem: {en: a, bn: b}}]\n");

        assertThat(Stamps.stamped(files)).isEqualTo(files);
    }

    @Test
    void aStampStandsBehindABlockOfTextThatEndsAQuestion() {
        var files = CleanWater.files()
                .with(QUESTIONS, "questions:\n- id: q\n  stem:\n    bn: খ\n    en: |\n      a\n\n      # b\n\n# end\n");

        assertThat(CleanWater.text(Stamps.stamped(files), QUESTIONS))
                .contains("      # b\n  translates: {bn: ")
                .endsWith("}\n\n# end\n");
    }

    private static CourseFiles unstamped() {
        var files = CleanWater.files();
        for (String path : files.paths()) {
            if (path.endsWith(".bn.md")) {
                files = files.with(path, CleanWater.text(files, path).replaceAll(" of=[0-9a-f]{8}", ""));
            }
        }
        assertThat(files.paths()).contains(LESSON);
        return files.with(QUESTIONS, CleanWater.text(files, QUESTIONS).replaceAll("    translates: .*\n", ""));
    }
}
