package org.setu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.Visitor;

@InABrowser
class FirstVisitJourney {
    @Test
    void somebodyWhoReadsBanglaIsSpokenToInBangla(Visitor shirin) {
        shirin.readingBangla().onAPhone().open("/nowhere");

        assertThat(shirin.page()).hasURL("/bn/nowhere");
        assertThat(shirin.page().locator("h1")).hasText("এমন কোনো পাতা নেই");
        shirin.keepsPicture("not-found-bn").findsNoBarrier();
    }

    @Test
    void theLanguageSwitchesInPlace(Visitor rezaul) {
        rezaul.open("/en/nowhere?page=2");
        rezaul.page().click("header a[hreflang=bn]");

        assertThat(rezaul.page()).hasURL("/bn/nowhere?page=2");
        rezaul.keepsPicture("not-found-desktop-bn").findsNoBarrier();
    }

    @Test
    void everythingWorksWithoutScript(Visitor rezaul) {
        rezaul.withoutScript().open("/en/nowhere");
        rezaul.page().click("header a[hreflang=bn]");

        assertThat(rezaul.page().locator("html")).hasAttribute("lang", "bn");
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsPastTheMenu(Visitor rezaul) {
        rezaul.open("/en/nowhere");
        rezaul.page().keyboard().press("Tab");
        rezaul.page().keyboard().press("Enter");

        assertThat(rezaul.page().evaluate("document.activeElement.id")).isEqualTo("main");
    }
}
