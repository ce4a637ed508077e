package org.setu.courses.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.reviews.Place;
import org.setu.courses.sources.SourceChange.Told;
import org.setu.courses.sources.SourceMark.Standing;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.LocalizedText;

class SourceMarkTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private static final AccountId NASREEN = new AccountId(Ids.next());
    private static final String LAW_OF_WATER = "R2";
    private static final String BOILING = "modules/01-water/boiling.en.md";

    @Test
    void everyBlockInEachLanguageAndEveryQuestionThatRestsOnTheSourceIsFound() {
        assertThat(SourceCitations.in(CleanWater.content(), LAW_OF_WATER).keySet())
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "block/w1/boiling/opening/en",
                        "block/w1/boiling/opening/bn",
                        "block/w1/boiling/law/en",
                        "block/w1/boiling/law/bn",
                        "block/w1/boiling/my-kitchen/en",
                        "block/w1/boiling/my-kitchen/bn",
                        "block/w1/storing/family/en",
                        "block/w1/storing/family/bn",
                        "question/w1/w1-q01");
        assertThat(SourceCitations.in(CleanWater.content(), "R9")).isEmpty();
    }

    @Test
    void aQuestionIsFoundByACitationInItsWordsToo() {
        CourseContent course = CleanWater.checked(
                        CleanWater.with("modules/02-village/questions.yaml", "questions:", """
                        questions:
                          - id: w2-q99
                            stem: {en: 'Who boils [@W-01]?', bn: 'কে ফোটান?'}"""))
                .content();

        assertThat(SourceCitations.in(course, LAW_OF_WATER).keySet())
                .extracting(Place::toString)
                .contains("question/w2/w2-q99");
    }

    @Test
    void aMarkIsOpenUntilItsOwnTextIsAnotherOne() {
        SourceMark opening = mark("block/w1/boiling/opening/en");
        SourceMark law = mark("block/w1/boiling/law/en");
        CourseContent changed = CleanWater.checked(CleanWater.with(BOILING, "Rahima boils", "Rahima always boils"))
                .content();

        assertThat(opening.in(CleanWater.content())).isEqualTo(Standing.OPEN);
        assertThat(opening.in(changed)).isEqualTo(Standing.CHANGED);
        assertThat(law.in(changed)).isEqualTo(Standing.OPEN);
    }

    @Test
    void aMarkIsGoneWithItsBlock() {
        CourseContent without = CleanWater.checked(CleanWater.with(
                        BOILING,
                        "{#law .callout type=law}\nThe invented Act asks for safe water in every school [@W-01].\n",
                        ""))
                .content();

        assertThat(mark("block/w1/boiling/law/en").in(without)).isEqualTo(Standing.GONE);
    }

    @Test
    void whoLookedFirstIsNamedAndTheMarkStaysDoneWhateverBecomesOfTheText() {
        SourceMark mark = mark("question/w1/w1-q01");

        mark.look(NASREEN, NOON);
        mark.look(new AccountId(Ids.next()), NOON.plusSeconds(60));

        assertThat(mark.in(CleanWater.content())).isEqualTo(Standing.STILL_RIGHT);
        assertThat(mark.lookedBy()).contains(NASREEN);
        assertThat(mark.lookedAt()).contains(NOON);
    }

    @Test
    void whoWithdrewFirstIsNamed() {
        SourceChange change = change();

        change.withdraw(NASREEN, NOON);
        change.withdraw(new AccountId(Ids.next()), NOON.plusSeconds(60));

        assertThat(change.withdrawnBy()).contains(NASREEN);
        assertThat(change.withdrawnAt()).contains(NOON);
    }

    private static SourceMark mark(String place) {
        Map<Place, String> found = SourceCitations.in(CleanWater.content(), LAW_OF_WATER);
        Place at = Place.parse(place).orElseThrow();
        return new SourceMark(change(), CleanWater.SLUG, at, Objects.requireNonNull(found.get(at)));
    }

    private static SourceChange change() {
        var told =
                new Told(Ids.next(), LAW_OF_WATER, LocalDate.of(2026, 7, 1), LocalizedText.of("Wells too.", "নলকূপও।"));
        return new SourceChange(told, NASREEN, NOON);
    }
}
