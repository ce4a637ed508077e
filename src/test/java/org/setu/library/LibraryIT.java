package org.setu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.HostileText;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;

/** The evidence library as anybody meets it, and the ways from lessons to works and back. */
@OnTheServer
class LibraryIT {
    private static final String COURSE = "/en/courses/" + NewLearner.COURSE;
    private static final String LESSON = COURSE + "/a1/words-we-use";
    private static final String ACT = "/en/library/oema-2013";

    private final Browserless anybody = Browserless.visitor();

    @Test
    void anybodyLooksThroughTheLibraryPageByPage() {
        Answer first = anybody.get("/en/library");
        Answer second = anybody.get(first.link("a[rel=next]"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(titles(first)).hasSize(20);
        assertThat(titles(second)).isNotEmpty().doesNotContainAnyElementsOf(titles(first));
        assertThat(anybody.get("/bn/library").words("h1")).isEqualTo("তথ্যপ্রমাণের গ্রন্থাগার");
        assertThat(anybody.get("/en/library?page=99999").status()).isEqualTo(200);
        assertThat(anybody.get("/en/library?page=x").status()).isEqualTo(200);
    }

    @Test
    void filtersStandInTheAddressAndStayOnTheNextPage() {
        Answer laws = anybody.get("/en/library?kind=law");

        assertThat(laws.page().select(".card .quiet").eachText()).isNotEmpty().allMatch(line -> line.startsWith("Law"));
        assertThat(laws.form("/library").value("kind")).isEqualTo("law");
        assertThat(titles(anybody.get("/en/library?kind=law&area=P5")))
                .isNotEmpty()
                .hasSizeLessThan(titles(laws).size());
        assertThat(anybody.get("/en/library?in=unknown").link("a[rel=next]")).contains("in=unknown");
        assertThat(anybody.get("/en/library?kind=rumour&area=P99&in=xx").words(".empty h2"))
                .isEqualTo("No work matches");
    }

    @Test
    void wordsAreFoundInTheirOtherFormsAndInEitherLanguage() {
        String act = "Overseas Employment and Migrants Act, 2013";

        assertThat(titles(anybody.get("/en/library?q=overseas+migrant+act"))).anyMatch(title -> title.startsWith(act));
        Form bangla = anybody.get("/en/library").form("/library").with("q", "বৈদেশিক কর্মসংস্থানের আইন");
        Searching.awaitsThe(anybody);
        assertThat(titles(anybody.submit(bangla))).anyMatch(title -> title.startsWith(act));
    }

    @Test
    void whatIsNotKnownIsSaidInBothLanguages() {
        Answer english = anybody.get("/en/library/situation-analysis");
        Answer bangla = anybody.get("/bn/library/situation-analysis");

        assertThat(facts(english, "Year", "Made by", "Language of the work", "Where to find it"))
                .containsOnly("Not known");
        assertThat(facts(bangla, "সাল", "প্রণেতা", "প্রকাশনার ভাষা", "কোথায় পাওয়া যায়"))
                .containsOnly("জানা নেই");
        assertThat(facts(english, "Kind", "Priority areas")).containsExactly("Report", "Cross-cutting");
    }

    @Test
    void theYearIsInTheDigitsOfTheLanguageAndTheAddressLeadsOut() {
        assertThat(facts(anybody.get(ACT), "Year")).containsExactly("2013");
        assertThat(facts(anybody.get("/bn/library/oema-2013"), "সাল")).containsExactly("২০১৩");
        assertThat(anybody.get(ACT).link("dl a[rel~=external]")).startsWith("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-of-the-kind", "OEMA-2013", "..", "%00", "a%20b", "oema-2013/more"})
    void whatIsNoWorkIsNotFound(String key) {
        assertThat(anybody.get("/en/library/" + key).status()).isIn(400, 404);
    }

    @Test
    void aStrangerIsLedFromAWorkToTheCoursesThatCiteIt() {
        Answer act = anybody.get(ACT);

        assertThat(act.page().select("section a[href*=/courses/]").eachText())
                .anyMatch(title -> title.startsWith("The words we use"));
        assertThat(act.page().select("section a[href*=/courses/]").eachAttr("href"))
                .containsOnly(COURSE);
    }

    @Test
    void aLearnerIsLedToTheLessonAndFromItsReferencesBack() {
        Browserless amina =
                NewLearner.called("Amina Begum", "আমিনা বেগম").enrols().browser();

        assertThat(amina.get(ACT).page().select("section a").eachAttr("href")).contains(LESSON);
        Answer lesson = amina.get(LESSON);
        assertThat(lesson.status()).isEqualTo(200);
        assertThat(lesson.page().select(".references a[href^=/en/library/]").eachAttr("href"))
                .contains(ACT)
                .allMatch(work -> anybody.get(work).status() == 200);
    }

    @Test
    void whoeverIsSignedInAndNotEnrolledComesToTheCourse() {
        Browserless karim = NewLearner.called("Karim Uddin", "করিম উদ্দিন").browser();

        assertThat(karim.get(ACT).page().select("section a").eachAttr("href")).contains(LESSON);
        assertThat(karim.get(LESSON).location()).endsWith(COURSE);
    }

    @Test
    void theReferencesOfACourseLeadToTheirWorks() {
        assertThat(anybody.get(COURSE)
                        .page()
                        .select("details.references a[href^=/en/library/]")
                        .eachAttr("href"))
                .contains(ACT);
    }

    @Test
    void theReferencesOfAQuestionLeadToTheirWorks() {
        Browserless rina =
                NewLearner.called("Rina Akter", "রিনা আক্তার").enrols().browser();
        Answer asked = rina.get(LESSON);
        String check = asked.link("div.check form", "action");
        String answer = asked.link("div.check form input[name=answer]", "value");

        Answer told = rina.followAll(rina.submit(asked.form(check).with("answer", answer)));

        assertThat(told.page().select("div.check details a[href^=/en/library/]").eachAttr("href"))
                .contains(ACT);
    }

    @ParameterizedTest
    @EnumSource(names = "MEGABYTE", mode = EnumSource.Mode.EXCLUDE)
    void whateverStandsInTheAddressDoesNoHarm(HostileText text) {
        for (String field : List.of("q", "kind", "area", "in", "page")) {
            Form form = anybody.get("/en/library").form("/library").with(field, text.text());
            Answer answer = anybody.submit(form);
            assertThat(answer.status()).as(field + " " + answer).isIn(200, 400);
            assertThat(answer.page().select("main script, main img")).isEmpty();
        }
    }

    private static List<String> titles(Answer list) {
        return list.page().select(".card h2").eachText();
    }

    /** What a work's page tells under these names. */
    private static List<String> facts(Answer work, String... names) {
        return Stream.of(names)
                .map(name ->
                        work.page().select("dt:containsOwn(" + name + ") + dd").text())
                .toList();
    }
}
