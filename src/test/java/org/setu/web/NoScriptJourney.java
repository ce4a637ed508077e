package org.setu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.setu.courses.Block;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Visitor;
import org.setu.shared.Language;

/** Somebody whose browser runs no script, on a phone and in Bangla: everything is there, a page at a time. */
@InABrowser
class NoScriptJourney {
    private static final String COURSE = "/bn/courses/mainstreaming-migration";
    private static final String PASSWORD = "bricks over the river";
    private final String email = "jorina-" + UUID.randomUUID() + "@people.example";

    @Test
    void aNewcomerRegistersReadsDecidesAndPassesAQuiz(Visitor jorina) {
        jorina.withoutScript().onAPhone().readingBangla();
        Page page = jorina.page();
        registers(jorina);
        confirmsByMail(jorina);
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", PASSWORD);
        page.click("main form button.main");

        page.click("header nav a[href='/bn/courses']");
        page.click("article.card a[href='" + COURSE + "']");
        page.click("form[action$='/enrolment'] button");
        page.locator("main a.button.main").first().click();
        for (var lesson : RightAnswers.COURSE.modules().get(0).lessons()) {
            assertThat(page).hasURL(Pattern.compile(lesson.address()));
            lesson.text(Language.BN).blocks().forEach(block -> doesWhatItAsks(page, block));
            page.click("form.turn button.main");
        }

        assertThat(page).hasURL(Pattern.compile("/quiz/a1-quiz"));
        page.click("main form button.main");
        while (page.locator("form.question").count() > 0) {
            Locator question = page.locator("form.question");
            RightAnswers.into(question, question.locator("input[name=question]").inputValue());
            page.click("button[value=next]");
        }
        page.click("form[action$='/submission'] button.main");
        assertThat(page.locator(".score .figure")).hasText("১০০%");
        jorina.fitsTheNarrowestPhone();
        page.click(".score ~ form a.button.main");
        assertThat(page.locator("article.lesson")).isVisible();
    }

    private void registers(Visitor newcomer) {
        newcomer.open("/bn/register");
        Page page = newcomer.page();
        page.fill("input[name=nameEn]", "Jorina Begum");
        page.fill("input[name=nameBn]", "জরিনা বেগম");
        page.fill("input[name=email]", email);
        page.selectOption("select[name=kind]", "CIVIL_SOCIETY");
        page.selectOption("select[name=institution]", "other");
        page.fill("input[name=position]", "Field Organiser");
        page.fill("input[name=password]", PASSWORD);
        page.click("main form button.main");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#field-otherName");

        page.fill("input[name=otherName]", "Nodipar Women’s Association");
        page.fill("input[name=password]", PASSWORD);
        newcomer.fitsTheNarrowestPhone();
        page.click("main form button.main");
        assertThat(page).hasURL("/bn/register/done");
    }

    private void confirmsByMail(Visitor newcomer) {
        newcomer.open(Mailbox.of(email).awaits("নিশ্চিত করুন").link("/confirm"));
        newcomer.page().click("main form button.main");
        assertThat(newcomer.page()).hasURL("/bn/sign-in");
        assertThat(newcomer.page().locator(".notice[role=status]")).isVisible();
    }

    private static void doesWhatItAsks(Page page, Block block) {
        Locator place = page.locator("#" + block.id());
        if (block.is("scenario")) {
            Locator choices = place.locator("button[name=choice]");
            while (choices.count() > 0) {
                choices.last().click();
                assertThat(place.locator(".consequence")).isVisible();
            }
            assertThat(place.locator(".outcome")).isVisible();
        } else if (block.is("reflection")) {
            place.locator("textarea[name=text]").fill("আমার ইউনিয়নে কতজন বিদেশে আছেন, আগামীকাল জেনে নেব।");
            place.locator("form button.button").first().click();
            assertThat(place.locator(".rubric")).isVisible();
        } else if (block.is("check")) {
            RightAnswers.into(
                    place.locator("form.question"), block.attribute("question").orElseThrow());
            place.locator("form.question button:not([data-move])").click();
            assertThat(place.locator(".feedback.right")).isVisible();
        }
    }
}
