package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
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

/** A trainer tells a story with three scenes, plays it, and puts it into a lesson; others write what questions need. */
@InABrowser
@Tag("h2")
class StoryJourney {
    private static final String DESK = "/authoring/mainstreaming-migration";
    private static final String NEW = DESK + "/lessons/a1/two-way-link/new-block?after=opening&kind=";

    @AfterEach
    void theDraftIsWhatIsPublished() {
        var trainer = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
        Draft.becomesWhatIsPublished(trainer, "/en" + DESK);
    }

    @Test
    void aTrainerWithAKeyboardAloneWritesAStoryAndPlaysIt(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER).open("/en" + NEW + "scenario");
        Page page = nasreen.page();
        nasreen.findsNoBarrier().keepsPicture("trainer-story-new-en");
        var keyboard = new Keyboard(nasreen);

        keyboard.goesTo("[name='story-title']").types("The letter");
        keyboard.goesTo("[name='scene~+1~text']").types("A letter from Doha lies on the table.");
        keyboard.goesTo("[name='choice~+1~+1~text']").types("Read it aloud");
        keyboard.goesTo("[name='choice~+1~+1~feedback']").types("Everybody listens.");
        keyboard.goesTo("[name='choice~+1~+2~text']").types("Lay it aside");
        keyboard.goesTo("[name='choice~+1~+2~feedback']").types("The evening is long.");
        keyboard.goesTo("[name='scene~+2~text']").types("They answer together.");
        keyboard.goesTo("[name='scene~+3~text']").types("Nobody answers.");
        assertThat(page.locator(".story-map")).containsText("Scene 3: Nobody answers.");
        keyboard.goesTo("#pane button.choice").enters();
        assertThat(page.locator("#pane .consequence")).containsText("Everybody listens.");
        assertThat(page.locator("#pane .outcome")).hasText("A good ending");
        assertThat(page.locator("[name='scene~+3~text']")).hasValue("Nobody answers.");
        nasreen.findsNoBarrier().keepsPicture("trainer-story-en");

        keyboard.goesTo("main .toolbar button.main").enters();
        assertThat(page.locator("#scenario-1")).containsText("A letter from Doha");
        assertThat(page.locator("#scenario-1 .findings")).hasCount(0);
    }

    @Test
    void aTrainerOnAPhoneWritesAStoryInBangla(Visitor nasreen) {
        nasreen.at(Workshop.open()).readingBangla().onAPhone().signInAs(People.TRAINER);
        nasreen.open("/bn" + NEW + "scenario");
        Page page = nasreen.page();
        fill(
                page,
                Map.of(
                        "story-title", "চিঠি",
                        "scene~+1~text", "টেবিলে দোহা থেকে আসা একটি চিঠি।",
                        "choice~+1~+1~text", "জোরে পড়ুন",
                        "choice~+1~+1~feedback", "সবাই শোনে।",
                        "choice~+1~+2~text", "সরিয়ে রাখুন",
                        "choice~+1~+2~feedback", "সন্ধ্যা দীর্ঘ হয়।",
                        "scene~+2~text", "সবাই মিলে উত্তর লেখে।"));
        page.locator("button[value='scene-remove~+3']").tap();
        assertThat(page.locator("fieldset [role=alert]")).containsText("দৃশ্য ১: সরিয়ে রাখুন");
        nasreen.findsNoBarrier().keepsPicture("trainer-story-removal-bn-phone");
        page.selectOption("[name=instead]", "+2");
        page.locator("button[value='scene-gone~+3']").tap();
        page.locator("button[value=scene-add]").tap();
        assertThat(page.locator("fieldset.scene-fields")).hasCount(3);
        page.locator("main .toolbar button.main").tap();
        assertThat(page.locator(".errors")).containsText("দৃশ্য ৩-এ কোনো পথ পৌঁছায় না");
        nasreen.findsNoBarrier().keepsPicture("trainer-story-errors-bn-phone");

        fill(page, Map.of("scene~+3~text", "চিঠিটি হারিয়ে যায়।"));
        page.selectOption("[name='scene~+3~outcome']", "poor");
        page.selectOption("[name='choice~+1~+2~to']", "+3");
        page.locator("main .toolbar button[value=preview]").tap();
        page.locator("#pane button.choice").last().tap();
        assertThat(page.locator("#pane .outcome")).hasText("খারাপ পরিণতি");
        nasreen.findsNoBarrier().keepsPicture("trainer-story-bn-phone");
        page.locator("main .toolbar button.main").tap();
        assertThat(page.locator("#scenario-1")).containsText("চিঠিটি হারিয়ে যায়।");

        page.locator("#scenario-1 a.far").last().tap();
        assertThat(page).hasURL(Pattern.compile("lang=bn$"));
        nasreen.findsNoBarrier().keepsPicture("trainer-story-translation-bn-phone");
    }

    @Test
    void aReflectionAndQuestionsAreWrittenInForms(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER);
        nasreen.open("/en" + NEW + "reflection").findsNoBarrier().keepsPicture("trainer-reflection-en");
        nasreen.open("/bn" + DESK + "/questions/a1/new?kind=matching")
                .findsNoBarrier()
                .keepsPicture("trainer-matching-bn");
        nasreen.open("/en" + DESK + "/questions/a1/a1-q06").findsNoBarrier().keepsPicture("trainer-gaps-en");
        Page page = nasreen.page();
        page.click("button[value='add~gaps']");
        assertThat(page.locator("[name='gaps~+1~accept.en']")).isVisible();
        page.fill("[name='gaps~+1~accept.en']", "word");
        page.click("main .toolbar button.main");
        assertThat(page.locator("#field-text > .error")).containsText("Write [4]");
        nasreen.findsNoBarrier().keepsPicture("trainer-gaps-errors-en");
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, text) -> page.fill("[name='" + name + "']", text));
    }
}
