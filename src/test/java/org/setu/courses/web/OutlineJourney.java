package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.Keyboard;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.Workshop;

/** A trainer puts a lesson into another module, and lets the course show what it changes. */
@InABrowser
@Tag("h2")
class OutlineJourney {
    private static final String DESK = "/authoring/mainstreaming-migration";

    @AfterEach
    void theDraftIsWhatIsPublished() {
        var trainer = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
        Draft.becomesWhatIsPublished(trainer, "/en" + DESK);
    }

    @Test
    void aTrainerWithAKeyboardAloneMovesALessonAndLandsWhereItStandsNow(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER).open("/en" + DESK);
        Page page = nasreen.page();
        var keyboard = new Keyboard(nasreen);

        keyboard.goesTo("#lesson-a1-two-way-link a[href$='/move']").enters();
        assertThat(page.locator("h1")).hasText("Move “A link with two arrows”");
        nasreen.findsNoBarrier().keepsPicture("trainer-lesson-move-en");
        keyboard.goesTo("[name=place]");
        for (int spot = 1; spot <= 5; spot++) {
            keyboard.changes("ArrowDown");
        }
        assertThat(page.locator("[name=place]")).hasValue("a2:a2/agenda-2030");
        keyboard.goesTo("main form button.main").enters();

        assertThat(page).hasURL(Pattern.compile("#lesson-a1-two-way-link$"));
        assertThat(page.locator("main .notice[role=status]")).containsText("Moved");
        assertThat(page.locator("#module-a2 #lesson-a1-two-way-link")).isInViewport();
        page.keyboard().press("Tab");
        assertThat(page.locator("#lesson-a1-two-way-link > a")).isFocused();
        nasreen.findsNoBarrier().keepsPicture("trainer-lesson-moved-en");
    }

    @Test
    void aTrainerOnAPhoneBeginsBothTestsInBangla(Visitor nasreen) {
        nasreen.at(Workshop.open()).readingBangla().onAPhone().signInAs(People.TRAINER);
        nasreen.open("/bn" + DESK + "/lessons/a1/two-way-link/move");
        nasreen.fitsTheNarrowestPhone().keepsPicture("trainer-lesson-move-bn");
        nasreen.open("/bn" + DESK + "/new-tests");
        nasreen.findsNoBarrier().keepsPicture("trainer-tests-bn");
        Page page = nasreen.page();

        page.click("main .toolbar button.main");

        assertThat(page.locator("h1")).hasText("প্রাক-মূল্যায়ন ও কোর্স-পরবর্তী মূল্যায়ন");
        assertThat(page.locator("[name='after.bn']")).hasValue("কী বদলাল");
        nasreen.fitsTheNarrowestPhone();
    }
}
