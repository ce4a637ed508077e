package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
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
    void aTrainerDragsALessonAndIsAskedOnlyWhereAnotherModuleChanges(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER).open("/en" + DESK);
        Page page = nasreen.page();
        page.setViewportSize(1280, 2_400);
        Locator first = page.locator("#module-a1 li[data-lesson]").first();
        String id = first.getAttribute("id");

        drags(page, first, page.locator("#module-a1 li[data-lesson]").nth(1));
        assertThat(page).hasURL(Pattern.compile("#" + id + "$"));
        assertThat(page.locator("#module-a1 li[data-lesson]").nth(1)).hasAttribute("id", id);

        Locator end = page.locator("#module-a2 li[data-lesson]").last();
        String after = end.getAttribute("data-lesson").replaceFirst(".*/lessons/", "a2:");
        drags(page, page.locator("#" + id), end);
        assertThat(page).hasURL(Pattern.compile("/move\\?place="));
        assertThat(page.locator("[name=place]")).hasValue(after);
        page.click("main form button.main");
        assertThat(page.locator("#module-a2 li[data-lesson]").last()).hasAttribute("id", id);
    }

    /** To just below the middle of another line. */
    private static void drags(Page page, Locator line, Locator to) {
        line.locator(".grip").scrollIntoViewIfNeeded();
        var grip = line.locator(".grip").boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        var target = to.boundingBox();
        page.mouse().move(target.x + 40, target.y + target.height * 0.8, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
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
