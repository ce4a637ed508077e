package org.setu.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;

@InABrowser
class CompletionsJourney {
    private static final String ROWS = "table.report tbody tr";

    @Test
    void aManagerAtADeskFindsNoBarrier(Visitor mahbub) {
        mahbub.signInAs(People.MANAGER).open("/en/reports");
        mahbub.findsNoBarrier().keepsPicture("completions-en");

        assertThat(mahbub.page().locator(ROWS).first()).isVisible();
    }

    @Test
    void aManagerNarrowsTheReportAndSortsIt(Visitor mahbub) {
        mahbub.signInAs(People.MANAGER).open("/en/reports/completions");
        var page = mahbub.page();

        page.selectOption("select[name=state]", "completed");
        assertThat(page).hasURL(Pattern.compile("state=completed"));
        assertThat(page.locator(ROWS + " .tag.ok").first()).hasText("Completed");
        assertThat(page.locator(ROWS + " .tag:not(.ok)")).hasCount(0);

        page.click("thead a >> text=Result");
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Result");
        page.click("thead a >> text=Result");
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Result");
        assertThat(page).hasURL(Pattern.compile("state=completed.*sort=-result"));
    }

    @Test
    void aManagerOnAPhoneReadsItInBanglaWithoutScript(Visitor mahbub) {
        mahbub.onAPhone()
                .readingBangla()
                .withoutScript()
                .signInAs(People.MANAGER)
                .open("/bn/reports/completions");
        mahbub.keepsPicture("completions-bn-phone");
        var page = mahbub.page();

        page.click("details.narrowing > summary");
        page.fill("input[name=q]", "রোকেয়া");
        page.click("form.filters button");
        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page.locator(ROWS)).containsText("রোকেয়া খাতুন");
        mahbub.keepsPicture("completions-bn-phone-filtered");
    }

    @Test
    void aMistypedFilterSaysHowToMendIt(Visitor mahbub) {
        mahbub.signInAs(People.MANAGER).open("/bn/reports/completions?from=2026-12-01&to=2026-01-01");
        mahbub.findsNoBarrier().keepsPicture("completions-bn-errors");
    }

    @Test
    void whoFindsNobodyMeetsNoBarrierEither(Visitor mahbub) {
        mahbub.signInAs(People.MANAGER).open("/bn/reports/completions?q=nobody");
        mahbub.findsNoBarrier().keepsPicture("completions-bn-nobody");
        mahbub.open("/bn/reports/completions");
        mahbub.keepsPicture("completions-bn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void theCommitteeGetsOneSheet(String language, Visitor mahbub) throws IOException {
        mahbub.signInAs(People.MANAGER).open("/" + language + "/reports/meeting");

        byte[] paper = mahbub.page().pdf(new Page.PdfOptions().setFormat("A4"));

        try (PDDocument sheets = Loader.loadPDF(paper)) {
            Assertions.assertThat(sheets.getNumberOfPages()).isEqualTo(1);
        }
    }
}
