package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.reviews.Place;
import org.setu.shared.Slug;

class ReviewPathsTest {
    private static final Slug COURSE = new Slug("clean-water");

    @ParameterizedTest
    @ValueSource(strings = {"block/w1/boiling/how-long/bn", "question/w1/w1-q01"})
    void fromWhereItIsWrittenTheWayLeadsToWhatIsSaidOfIt(String name) {
        Place place = Place.parse(name).orElseThrow();

        assertThat(ReviewPaths.talkOf(ReviewPaths.written(COURSE, place))).contains(ReviewPaths.talk(COURSE, place));
    }

    @Test
    void onWhatIsNotInTheCourseYetNothingIsSaid() {
        assertThat(ReviewPaths.talkOf("/authoring/clean-water/lessons/w1/boiling/new-block?kind=text&after=law"))
                .isEmpty();
        assertThat(ReviewPaths.talkOf("/authoring/clean-water/questions/w1/set-aside/w1-i001"))
                .isEmpty();
    }
}
