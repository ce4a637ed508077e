package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.Block;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.Wording;
import org.setu.shared.Language;
import org.setu.shared.Slug;
import org.setu.web.FieldError;

/** What trainers of the course about clean water are asked in place of settings. */
class SettingFieldsTest {
    private static final CourseContent COURSE = CleanWater.content();
    private static final Lesson LESSON =
            COURSE.lesson(new Slug("w1"), new Slug("boiling")).orElseThrow();

    @Test
    void aBoxIsChosenInWords() {
        var field = fields("{#law .callout type=law}").orElseThrow().fields().get(0);

        assertThat(field.value()).isEqualTo("law");
        assertThat(field.choices().keySet()).containsExactly("key", "law", "example", "caution", "note");
        assertThat(saved(".callout type=law", "set-type", "caution")).isEqualTo(".callout type=caution");
    }

    @Test
    void aCheckOffersTheQuestionsForLessonsOfItsModule() {
        var field = fields("{#look .check}").orElseThrow().fields().get(0);

        assertThat(field.choices().keySet()).as("the only one with that use").containsExactly("w1-c1");
        assertThat(saved(".check", "set-question", "w1-c1")).isEqualTo(".check question=w1-c1");
    }

    @Test
    void whatIsNamedAndIsNotThereCanBeKept() {
        var field = fields("{#film .video src=media/gone.mp4 minutes=3}")
                .orElseThrow()
                .fields()
                .get(0);

        assertThat(field.choices()).containsKey("media/gone.mp4");
    }

    @Test
    void whatIsLeftOpenStaysUnsaidAndTheRestStays() {
        assertThat(saved(".video src=media/a.mp4 minutes=3 poster=media/a.png", "set-captions", ""))
                .isEqualTo(".video src=media/a.mp4 minutes=3 poster=media/a.png");
        assertThat(saved(".exercise minutes=15", "set-minutes", "20")).isEqualTo(".exercise minutes=20");
        assertThat(saved(".callout type=key", "set-../x", "y")).isEqualTo(".callout type=key");
    }

    @Test
    void plainTextAsksNothingAndWhatMustBeMendedByHandIsShown() {
        assertThat(fields("{#plain}").orElseThrow().fields()).isEmpty();
        assertThat(fields("{#tale .scenario}")).isEmpty();
        assertThat(SettingFields.of(
                        COURSE,
                        LESSON,
                        block("{#law .callout type=law}"),
                        Language.EN,
                        List.of(new FieldError("settings", "courses.desk.flaw.SETTINGS"))))
                .isEmpty();
    }

    private static Optional<SettingFields> fields(String header) {
        return SettingFields.of(COURSE, LESSON, block(header), Language.EN, List.of());
    }

    private static Block block(String header) {
        return BlockDesk.block(header, new Wording("", "Text.", "", ""), Language.EN, "a.en.md");
    }

    private static String saved(String settings, String field, String value) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("settings", settings);
        fields.putSingle(field, value);
        return SettingFields.settings(settings, fields);
    }
}
