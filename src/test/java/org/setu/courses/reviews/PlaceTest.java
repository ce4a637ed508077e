package org.setu.courses.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;

class PlaceTest {
    private static final CourseContent BEFORE = CleanWater.content();

    @ParameterizedTest
    @ValueSource(strings = {"course", "block/w1/boiling/opening/bn", "question/w1/w1-q01"})
    void aPlaceIsFoundAgainByItsName(String name) {
        assertThat(Place.parse(name)).hasValueSatisfying(place -> {
            assertThat(place).hasToString(name);
            assertThat(place.checksum(BEFORE)).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "block/w1/boiling/opening", "block/w1/boiling/opening/fr", "question/w1/../w1-q01", "x/y/z"})
    void nonsenseIsNoPlace(String name) {
        assertThat(Place.parse(name)).isEmpty();
    }

    @Test
    void aRewrittenBlockIsTheSamePlaceWithAnotherChecksum() {
        Place block = Place.parse("block/w1/boiling/law/en").orElseThrow();
        CourseContent after =
                read(CleanWater.with("modules/01-water/boiling.en.md", "in every school", "in every house"));

        assertThat(block.checksum(after)).isPresent().isNotEqualTo(block.checksum(BEFORE));
        Place neighbour = Place.parse("block/w1/boiling/opening/en").orElseThrow();
        assertThat(neighbour.checksum(after)).isEqualTo(neighbour.checksum(BEFORE));
    }

    @Test
    void aRewrittenQuestionIsTheSamePlaceWithAnotherChecksum() {
        Place question = Place.parse("question/w1/w1-q01").orElseThrow();
        CourseContent after =
                read(CleanWater.with("modules/01-water/questions.yaml", "How long must", "How long should"));

        assertThat(question.checksum(after)).isPresent().isNotEqualTo(question.checksum(BEFORE));
    }

    @Test
    void whatIsNotThereHasNoText() {
        assertThat(Place.parse("block/w1/boiling/gone/en").orElseThrow().checksum(BEFORE))
                .isEmpty();
        assertThat(Place.parse("question/w1/gone").orElseThrow().checksum(BEFORE))
                .isEmpty();
    }

    private static CourseContent read(CourseFiles files) {
        return CleanWater.checked(files).content();
    }
}
