package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.web.OutlineChanges.Part;
import org.setu.shared.Language;

class OutlineChangesTest {
    private static final String OUTLINE = "course.yaml";

    @Test
    void whatIsTheSameIsNotTold() {
        assertThat(OutlineChanges.between(
                        CleanWater.content(), with("# An invented course", "# Another note on the course")))
                .isEmpty();
    }

    @Test
    void eachPartIsToldWithItsPlaceBeforeAndAfter() {
        CourseContent after = with(
                "title: {en: Water at home, bn: ঘরের পানি}\n    summary",
                "title: {en: Water indoors, bn: ঘরের পানি}\n    summary");

        assertThat(OutlineChanges.between(CleanWater.content(), after))
                .extracting(
                        part -> part.place().map(place -> place.in(Language.EN)).orElse(""),
                        Part::name,
                        Part::language,
                        Part::before,
                        Part::after)
                .containsExactly(
                        tuple("Water indoors", "courses.desk.part.title", "en", "Water at home", "Water indoors"));
    }

    @Test
    void rulesAndDrawsAreToldInWords() {
        assertThat(OutlineChanges.between(CleanWater.content(), with("passMark: 70", "passMark: 60")))
                .extracting(Part::before, Part::after)
                .contains(tuple("70", "60"));
        assertThat(OutlineChanges.between(
                        CleanWater.content(), with("count: 1, difficulty: easy}", "count: 1, difficulty: hard}")))
                .extracting(Part::before, Part::after)
                .containsExactly(tuple("w1.1 × 1; w1.2 × 1 (easy)", "w1.1 × 1; w1.2 × 1 (hard)"));
        assertThat(OutlineChanges.between(CleanWater.content(), with("critical, evaluation]", "critical]")))
                .singleElement()
                .satisfies(part -> assertThat(part.before()).endsWith("The evaluation form is filled in"))
                .satisfies(part -> assertThat(part.after()).doesNotContain("evaluation"));
    }

    @Test
    void aModuleThatIsNewHasNothingBefore() {
        CourseContent smaller =
                CleanWater.checked(CleanWater.with(OUTLINE, MODULE, "")).content();

        assertThat(OutlineChanges.between(smaller, CleanWater.content()))
                .filteredOn(part -> part.name().endsWith(".summary"))
                .extracting(Part::before, Part::after)
                .containsExactly(tuple("", "Whose well is it?"), tuple("", "নলকূপটি কার?"));
    }

    private static final String MODULE = """
              - id: w2
                folder: 02-village
                title: {en: Water in the village, bn: গ্রামের পানি}
                summary: {en: Whose well is it?, bn: নলকূপটি কার?}
                compulsory: false
                objectives:
                  - id: w2.1
                    level: evaluate
                    competency: safe-water
                    text: {en: Judge who may use a well., bn: কে নলকূপ ব্যবহার করতে পারেন বিচার করতে পারবেন।}
                lessons: [the-well]
            """;

    private static CourseContent with(String passage, String replacement) {
        return CleanWater.checked(CleanWater.with(OUTLINE, passage, replacement))
                .content();
    }
}
