package org.setu.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;

@InABrowser
class EvidenceJourney {
    private static final String COURSE = "/en/courses/" + NewLearner.COURSE;
    private static final String LESSON = COURSE + "/a1/words-we-use";

    @Test
    void anOfficialFindsTheActFromALessonAndComesBack(Visitor rezaul) {
        rezaul.onAPhone().signInAs(People.OFFICIAL).open(COURSE);
        if (rezaul.page().locator("form[action$='/enrolment'] button").count() > 0) {
            rezaul.page().click("form[action$='/enrolment'] button");
        }
        rezaul.open(LESSON);
        rezaul.page().click(".references a[href$='/library/oema-2013']");

        assertThat(rezaul.page().locator("h1")).containsText("Overseas Employment and Migrants Act, 2013");
        assertThat(rezaul.page().locator("main a[rel~=external]"))
                .hasAttribute("href", Pattern.compile("https://bdlaws\\..*"));
        rezaul.findsNoBarrier().keepsPicture("work-en");

        rezaul.page().click("header a[hreflang=bn]");
        assertThat(rezaul.page().locator("h1")).containsText("বৈদেশিক কর্মসংস্থান ও অভিবাসী আইন");
        rezaul.keepsPicture("work-bn");
        rezaul.page().goBack();

        rezaul.page().click("main section a[href='" + LESSON + "']");
        assertThat(rezaul.page()).hasURL(LESSON);
        assertThat(rezaul.page().locator("h1")).isVisible();
    }

    @Test
    void anOfficialAtADeskLooksThroughTheLibraryAndSearches(Visitor rezaul) {
        rezaul.open("/en/library").keepsPicture("library-desktop-en");
        rezaul.page().selectOption("select[name=kind]", "law");
        rezaul.page().click("main form button >> nth=0");

        assertThat(rezaul.page()).hasURL(Pattern.compile(".*/en/library\\?.*kind=law.*"));
        assertThat(rezaul.page().locator(".card").first()).containsText("Law");

        rezaul.page().click("header a[href='/en/search']");
        rezaul.page().fill("main input[name=q]", "recruitment costs");
        rezaul.page().keyboard().press("Enter");
        assertThat(rezaul.page().locator(".hits mark").first()).isVisible();
        rezaul.keepsPicture("search-desktop-en").page().click("header a[hreflang=bn]");
        assertThat(rezaul.page().locator("main input[name=q]")).hasValue("recruitment costs");
        rezaul.keepsPicture("search-desktop-bn").open("/bn/library?kind=study").keepsPicture("library-desktop-bn");
    }

    @Test
    void somebodySearchesInBanglaAndReadsTheParagraph(Visitor shirin) {
        shirin.onAPhone().readingBangla().open("/bn/library");
        shirin.keepsPicture("library-bn");
        shirin.page().fill("main input[name=q]", "অভিবাসীদের অধিকার");
        shirin.page().click("main button[formaction]");
        shirin.page().waitForCondition(() -> {
            boolean ready = shirin.page().locator(".hits").count() > 0;
            if (!ready) {
                shirin.page().reload();
            }
            return ready;
        });

        assertThat(shirin.page().locator("main input[name=q]")).hasValue("অভিবাসীদের অধিকার");
        assertThat(shirin.page().locator(".hits mark").first()).isVisible();
        shirin.findsNoBarrier().keepsPicture("search-bn");

        shirin.page().locator(".hits .found a[href*='/library/']").first().click();
        assertThat(shirin.page()).hasURL(Pattern.compile(".*/bn/library/.+"));
    }
}
