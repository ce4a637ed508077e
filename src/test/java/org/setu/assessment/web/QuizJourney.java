package org.setu.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;

@InABrowser
class QuizJourney {
    private static final String QUIZ = QuizTaker.COURSE + "/quiz/a1-quiz";

    @Test
    void aLearnerOnAPhoneTakesAQuizInBanglaWithoutScript(Visitor mahbub) {
        mahbub.readingBangla().onAPhone().withoutScript().signInAs(People.MANAGER);
        Page page = enrolledAt(mahbub, "bn");
        page.click("main form button.main");
        while (page.locator("form.question").count() > 0) {
            answer(page);
            page.click("button[value=next]");
        }
        assertThat(page.locator("h1")).hasText("জমা দেওয়ার আগে");
        page.click("form[action$='/submission'] button");
        assertThat(page.locator("h1")).containsText("ফল");
        mahbub.keepsPicture("quiz-result-bn");
    }

    @Test
    void nothingTypedIsLostWhenTheLineIsCut(Visitor rezaul) {
        rezaul.signInAs(People.ADMIN);
        Page page = enrolledAt(rezaul, "en");
        rezaul.findsNoBarrier();
        page.click("main form button.main");
        assertThat(page.locator("form.question")).isVisible();
        rezaul.findsNoBarrier().keepsPicture("quiz-question-en");

        rezaul.browser().setOffline(true);
        answer(page);
        assertThat(page.locator("form.question [role=status]")).containsText("Not saved yet");
        rezaul.browser().setOffline(false);
        assertThat(page.locator("form.question [role=status]")).containsText("Saved on the server");

        page.reload();
        assertThat(page.locator("form.question [role=status]")).containsText("Saved on the server");
        page.click("button[value=review]");
        assertThat(page.locator("ol.steps .state").first()).not().hasText("not answered");
        rezaul.findsNoBarrier();
        page.click("form[action$='/submission'] button");
        assertThat(page.locator(".score")).isVisible();
        rezaul.findsNoBarrier().keepsPicture("quiz-result-en");
    }

    private static Page enrolledAt(Visitor visitor, String language) {
        visitor.open("/" + language + QuizTaker.COURSE);
        Locator enrol = visitor.page().locator("form[action$='/enrolment'] button");
        if (enrol.count() > 0) {
            enrol.first().click();
        }
        visitor.open("/" + language + QUIZ);
        return visitor.page();
    }

    /** The first that is offered. */
    private static void answer(Page page) {
        for (Locator select : page.locator("form.question fieldset select").all()) {
            select.selectOption(new SelectOption().setIndex(1));
        }
        Locator choice = page.locator("form.question fieldset label.answer").first();
        Locator text = page.locator("form.question fieldset input:not([type=radio], [type=checkbox])");
        if (choice.count() > 0) {
            choice.click();
        } else if (text.count() > 0) {
            text.first().fill("১৫");
            text.first().blur();
        }
    }
}
