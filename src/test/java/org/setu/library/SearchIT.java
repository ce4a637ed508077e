package org.setu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.HostileText;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;

/** One search over lessons, courses, the library and terms. */
@OnTheServer
class SearchIT {
    private static final String COURSE = "/courses/" + NewLearner.COURSE;

    private final Browserless anybody = Browserless.visitor();

    @BeforeAll
    static void theSearchIsReady() {
        Searching.awaitsThe(Browserless.visitor());
    }

    @Test
    void whatIsFoundIsGroupedAndWhatWasAskedForIsMarked() {
        Answer found = search("en", "remittances");

        assertThat(found.page().select("main h2").eachText())
                .extracting(title -> title.replaceAll(" \\(.*", ""))
                .containsSubsequence("Lessons", "Evidence library", "Terms");
        assertThat(found.page().select(".hits mark").eachText())
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("remit"));
        assertThat(found.form("/search").value("q")).isEqualTo("remittances");
        assertThat(found.page().title()).startsWith("Search: remittances");
    }

    @Test
    void aBanglaWordIsFoundInItsOtherForms() {
        Answer found = search("bn", "অভিবাসী কর্মীরা");

        assertThat(found.page().select(".hits mark").eachText())
                .anyMatch(word -> word.startsWith("কর্মীদের"))
                .anyMatch(word -> word.startsWith("অভিবাসী"));
    }

    @Test
    void aStrangerIsLedToTheCourseAndALearnerToTheParagraph() {
        Browserless amina =
                NewLearner.called("Amina Begum", "আমিনা বেগম").enrols().browser();
        String question = "/en/search?q=" + encoded("multi-dimensional link");

        assertThat(links(search("en", "multi-dimensional link"))).contains("/en" + COURSE);
        String paragraph = links(amina.get(question)).stream()
                .filter(link -> link.contains("#"))
                .findFirst()
                .orElseThrow();
        Answer lesson = amina.get(paragraph.replaceFirst("#.*", ""));
        assertThat(lesson.status()).isEqualTo(200);
        assertThat(lesson.page().getElementById(paragraph.replaceFirst(".*#", "")))
                .isNotNull();
    }

    @Test
    void whereOnesOwnLanguageHasNothingTheOtherIsOffered() {
        Answer here = search("en", "অভিবাসন");

        assertThat(here.words(".notice")).contains("in Bangla");
        Answer there = anybody.get(here.link(".notice a"));
        assertThat(there.page().select(".hits li")).isNotEmpty();
        assertThat(there.form("/search").value("q")).isEqualTo("অভিবাসন");
    }

    @Test
    void whereNothingIsFoundItIsSaidWhatToTry() {
        assertThat(search("en", "xylophone").words(".empty")).contains("“xylophone”", "Try fewer words");
        assertThat(search("bn", "জাইলোফোন").words(".empty")).contains("“জাইলোফোন”");
        assertThat(search("en", "the of and").words(".empty")).contains("“the of and”");
        assertThat(search("en", "migration xylophone").words(".notice")).contains("some of them");
    }

    @Test
    void allHitsOfAGroupAreThereByPages() {
        Answer overview = search("en", "migration");
        Answer lessons = anybody.get(overview.link("a[href*=kind=lessons]"));

        assertThat(lessons.page().select("main h2")).hasSize(1);
        assertThat(lessons.page().select(".hits li").size())
                .isGreaterThan(overview.page().expectFirst(".hits").select("li").size());
        Answer works = anybody.get("/en/search?q=migration&kind=works");
        assertThat(anybody.get(works.link("a[rel=next]")).page().select(".hits li"))
                .isNotEmpty();
        assertThat(anybody.get("/en/search?q=migration&kind=nonsense&page=-1").status())
                .isEqualTo(200);
    }

    @Test
    void nothingIsAskedByTheEmptyPage() {
        Answer empty = anybody.get("/en/search");

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.page().select("main h2")).isEmpty();
    }

    @Test
    void theBoxesOfCatalogueAndLibrarySearchEverywhereToo() {
        for (String page : List.of("/en/courses", "/en/library")) {
            assertThat(anybody.get(page).link("form[role=search] button[formaction]", "formaction"))
                    .isEqualTo("/en/search");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsAskedDoesNoHarm(HostileText text) {
        for (String language : List.of("en", "bn")) {
            // The server itself refuses an address of a megabyte.
            String asked = text.text().substring(0, Math.min(3_000, text.text().length()));
            withstands(search(language, asked));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title:x AND (", "* OR *:*", "\"", "a~0.5^99999999999", "[a TO *}", "\\", "/(a|b)*/", "+-!{}"})
    void thereIsNoSyntax(String text) {
        withstands(search("en", text));
        withstands(search("bn", text));
    }

    private static void withstands(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.page().select("main script, main img, [onerror]")).isEmpty();
        assertThat(answer.words("main")).doesNotContain("library.search");
    }

    private Answer search(String language, String words) {
        return anybody.get("/" + language + "/search?q=" + encoded(words));
    }

    private static List<String> links(Answer answer) {
        return answer.page().select(".hits .found a").eachAttr("href");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
