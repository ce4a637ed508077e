package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;

class TakeFolderTest {
    private static final String FACTS = "_shared/facts.yaml";

    private final CourseFiles draft = CleanWater.files();

    @Test
    void theDraftBecomesTheFolder() {
        CourseFiles folder = draft.without("modules/01-water/questions.yaml").with("media/new.svg", "<svg/>");

        assertThat(TakeFolder.over(draft, folder)).isEqualTo(folder);
    }

    @Test
    void whatIsAllCoursesStaysAsItIsHere() {
        CourseFiles folder =
                draft.with(FACTS, "facts: []").with("_shared/mine.yaml", "x").with("media/new.svg", "<svg/>");

        assertThat(TakeFolder.over(draft, folder)).isEqualTo(draft.with("media/new.svg", "<svg/>"));
        assertThat(TakeFolder.leftOfShared(draft, folder)).containsExactly(FACTS, "_shared/mine.yaml");
    }

    @Test
    void recordingsThatTheFolderDoesNotHaveStay() {
        CourseFiles folder = draft.without("media/boiling.mp4").with("media/voices.mp3", new byte[] {7});

        assertThat(TakeFolder.over(draft, folder)).isEqualTo(draft.with("media/voices.mp3", new byte[] {7}));
    }

    @Test
    void aFolderWithoutTheSharedFilesIsWhole() {
        CourseFiles folder = draft;
        for (String path : draft.paths()) {
            folder = path.startsWith("_shared/") ? folder.without(path) : folder;
        }

        assertThat(TakeFolder.over(draft, folder)).isEqualTo(draft);
        assertThat(TakeFolder.leftOfShared(draft, folder)).isEmpty();
    }
}
