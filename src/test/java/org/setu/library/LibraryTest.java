package org.setu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Work;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class LibraryTest {
    private static final Slug STUDY = new Slug("safe-water-study");
    private static final Slug ACT = new Slug("water-act");
    private static final Slug WELLS = new Slug("wells-of-nodipar");
    private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T06:00:00Z");

    private final PublishedCourse course = Published.course(CleanWater.files());
    private final Library library = Library.of(offered(course));

    @Test
    void aWorkIsWhatItsFileSaysAndNothingIsMadeUp() {
        Work study = library.holding(STUDY).orElseThrow().work();
        Work wells = library.holding(WELLS).orElseThrow().work();

        assertThat(study.kind()).isEqualTo(Work.Kind.STUDY);
        assertThat(study.year()).contains(2019);
        assertThat(study.languages()).containsExactly("en", "fr");
        assertThat(study.title().in(Language.BN)).isEqualTo("ঘরে নিরাপদ পানি");
        assertThat(wells.makers()).isEmpty();
        assertThat(wells.year()).isEmpty();
        assertThat(wells.languages()).isEmpty();
        assertThat(wells.where()).isEmpty();
        assertThat(wells.url()).isEmpty();
    }

    @Test
    void aLessonThatCitesAFactCitesTheWorksThatItRestsOn() {
        // W-01 rests on R1, the study, and on R2, the Act.
        assertThat(lessons(STUDY)).containsExactly("w1/boiling", "w1/storing");
        assertThat(lessons(ACT)).isEqualTo(lessons(STUDY));
    }

    @Test
    void aWorkWithoutAReferenceIsCitedByTheFactsThatTellOfIt() {
        assertThat(lessons(WELLS)).isNotEmpty().doesNotContain("w1/storing");
    }

    @Test
    void aReferenceLeadsToItsWork() {
        var shared = course.content().shared();

        assertThat(shared.workOf(shared.reference("R2").orElseThrow()))
                .map(Work::key)
                .contains(ACT);
        assertThat(shared.workOf(shared.reference("R3").orElseThrow())).isEmpty();
    }

    @Test
    void whatWasPublishedLastIsBelievedAndNothingOfTheOthersIsLost() {
        PublishedCourse newer =
                Published.course(CleanWater.with("_shared/library.yaml", "kind: law", "kind: treaty"), TUESDAY);
        PublishedCourse without = Published.course(CleanWater.files().without("_shared/library.yaml"), TUESDAY);
        PublishedCourse older = Published.course(CleanWater.files(), MONDAY);

        assertThat(kindOfTheAct(older, newer)).isEqualTo(Work.Kind.TREATY);
        assertThat(kindOfTheAct(newer, older)).isEqualTo(Work.Kind.TREATY);
        assertThat(kindOfTheAct(without, older)).isEqualTo(Work.Kind.LAW);
    }

    @Test
    void aLibraryIsOfTheRevisionsThatItWasMadeOf() {
        PublishedCourse other = Published.course(CleanWater.files());

        assertThat(library.isOf(offered(course))).isTrue();
        assertThat(library.isOf(offered(other))).isFalse();
        assertThat(library.isOf(offered(course, other))).isFalse();
        assertThat(library.isOf(new Stock(List.of(course), List.of()))).isFalse();
    }

    @Test
    void aWorkOutlivesTheOfferOfTheCourseThatBringsItAndNobodyIsSentToItsLessons() {
        Library withdrawn = Library.of(new Stock(List.of(course), List.of()));

        assertThat(library.citations(ACT)).isNotEmpty();
        assertThat(withdrawn.holding(ACT)).isEqualTo(library.holding(ACT)).isPresent();
        assertThat(withdrawn.citations(ACT)).isEmpty();
    }

    @Test
    void yearsAreWrittenInTheDigitsOfTheLanguage() {
        assertThat(Years.in(2013, Language.EN)).isEqualTo("2013");
        assertThat(Years.in(2013, Language.BN)).isEqualTo("২০১৩");
    }

    private static Work.Kind kindOfTheAct(PublishedCourse... current) {
        return Library.of(offered(current)).holding(ACT).orElseThrow().work().kind();
    }

    private static Stock offered(PublishedCourse... courses) {
        return new Stock(List.of(courses), List.of(courses));
    }

    private List<String> lessons(Slug work) {
        return library.citations(work).stream()
                .map(citation -> citation.lesson().address())
                .toList();
    }
}
