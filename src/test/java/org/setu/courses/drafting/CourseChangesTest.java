package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;

class CourseChangesTest {
    private static final CourseFiles BEFORE = CleanWater.files();

    @Test
    void nothingChangedIsNothingToTell() {
        assertThat(changes(BEFORE)).isEmpty();
    }

    @Test
    void anEditedBlockIsToldAlone() {
        var changes = changes(CleanWater.with("modules/01-water/boiling.en.md", "in every school", "in every house"));

        assertThat(changes).singleElement().isInstanceOfSatisfying(CourseChange.OfBlock.class, change -> {
            assertThat(change.before().orElseThrow().text()).contains("school");
            assertThat(change.after().orElseThrow().text()).contains("house");
        });
    }

    @Test
    void anEditedQuestionIsToldAlone() {
        var changes = changes(CleanWater.with("modules/01-water/questions.yaml", "How long must", "How long should"));

        assertThat(changes)
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseChange.OfQuestion.class,
                        change -> assertThat(change.id()).isEqualTo("w1-q01"));
    }

    @Test
    void aFileThatSaysNothingFinerIsToldByItsName() {
        assertThat(changes(BEFORE.with("media/new.txt", "new")
                        .with("course.yaml", CleanWater.text(BEFORE, "course.yaml") + "#\n")))
                .containsExactly(
                        new CourseChange.OfFile("course.yaml", true, true),
                        new CourseChange.OfFile("media/new.txt", false, true));
    }

    private static List<CourseChange> changes(CourseFiles after) {
        return CourseChanges.between(
                BEFORE,
                CleanWater.checked(BEFORE).content(),
                after,
                CleanWater.checked(after).content());
    }
}
