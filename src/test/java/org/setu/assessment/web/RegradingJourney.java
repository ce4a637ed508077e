package org.setu.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.suite.Chromium;

/** A trainer corrects a question whose key was wrong, publishes it, looks whose results would change, and decides. */
@ExtendWith(Chromium.class)
@Tag("h2")
class RegradingJourney {
    private static final String DESK = "/authoring/clean-water";

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static WaterSchool school;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @BeforeAll
    static void somebodyFailsByAWrongKey() throws IOException, SQLException {
        school = WaterSchool.open("regrading-journey");
        server = school.server();
        Examinee.called("kamrul.hasan.bhuiyan", server).takes("w-final", "en", List.of("w1-final1"));
        Examinee.called("abdul.mannan.talukder", server).takes("w-final", "bn", List.of());
    }

    @AfterAll
    static void stop() throws IOException {
        school.close();
    }

    @Test
    void fromTheWrongKeyToTheRightResult(Visitor nasreen) {
        nasreen.at(server).signInAs(People.TRAINER).open("/en" + DESK + "/questions/w1/w1-final1");
        Page page = nasreen.page();
        page.selectOption("[name=answer]", "false");
        page.click("main form button.main");
        nasreen.open("/en" + DESK + "/publication");
        page.fill("textarea[name=note]", "The statement about the first water is false.");
        page.click("main form button.main");

        page.click("a[href$='/clean-water/regrading']");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main article.card").count() == 1;
        });
        nasreen.findsNoBarrier().keepsPicture("regrading-list-en");
        page.click("main article.card a.button");
        assertThat(page.locator("main header")).containsText("2 attempts were handed in");
        page.locator("main details").first().click();
        nasreen.findsNoBarrier().keepsPicture("regrading-en");
        page.setViewportSize(360, 740);
        nasreen.open("/bn" + DESK + "/regrading/w1-final1").keepsPicture("regrading-bn-phone");
        page.setViewportSize(1280, 800);
        nasreen.open("/en" + DESK + "/regrading/w1-final1");

        page.focus("input[name=rule]:checked");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("input[name=rule][value=CORRECTED]")).isChecked();
        page.keyboard().press("ArrowUp");
        page.focus("main form button.main");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/regrading/w1-final1#decided$"));
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("#decided").textContent().contains("one result changed");
        });
        nasreen.findsNoBarrier().keepsPicture("regrading-decided-en");
        nasreen.open("/bn" + DESK + "/statistics/w-final/w1-final1").findsNoBarrier();
    }
}
