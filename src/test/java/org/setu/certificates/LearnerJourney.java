package org.setu.certificates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.setu.courses.Block;
import org.setu.courses.Lesson;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Visitor;
import org.setu.shared.Language;

/** A learner's whole path, with script: from the catalogue to a certificate that a stranger checks. */
@InABrowser
class LearnerJourney {
    private static final String COURSE = "/courses/" + NewLearner.COURSE;
    private static final String FIRST_LESSON = COURSE + "/a1/words-we-use";

    @Test
    void anOfficialAtADeskEarnsACertificateInEnglish(Visitor rokeya, Visitor stranger) throws IOException {
        NewLearner account = NewLearner.called("Rokeya Sultana", "রোকেয়া সুলতানা");
        rokeya.signInAs(account.email(), NewLearner.PASSWORD);
        enrolsFromTheCatalogue(rokeya, "en");
        writesBesideALessonAndComesBackToItInBangla(rokeya);

        completes(rokeya, "en");

        assertThat(textOf(certificate(rokeya, "en"))).contains("Rokeya Sultana");
        stranger.open(verificationPath(rokeya));
        assertThat(stranger.page().locator("main")).containsText("Rokeya Sultana");
        assertThat(stranger.page().locator(".verdict.valid")).isVisible();
        stranger.findsNoBarrier();
    }

    @Test
    void anOfficialOnAPhoneEarnsACertificateInBangla(Visitor jamal) throws IOException {
        NewLearner account = NewLearner.called("Jamal Uddin", "জামাল উদ্দিন");
        jamal.readingBangla().onAPhone().signInAs(account.email(), NewLearner.PASSWORD);
        enrolsFromTheCatalogue(jamal, "bn");

        completes(jamal, "bn");

        assertThat(Files.size(certificate(jamal, "bn").path())).isPositive();
        jamal.open(verificationPath(jamal));
        assertThat(jamal.page().locator("main")).containsText("জামাল উদ্দিন");
    }

    private static void enrolsFromTheCatalogue(Visitor learner, String language) {
        learner.open("/" + language + "/courses");
        Page page = learner.page();
        page.click("article.card a[href$='" + COURSE + "']");
        page.click("form[action$='/enrolment'] button");
        assertThat(page.locator(".notice").first()).isVisible();
    }

    private static void writesBesideALessonAndComesBackToItInBangla(Visitor learner) {
        learner.open("/en" + FIRST_LESSON);
        Page page = learner.page();
        Locator block = page.locator("section.block").nth(1);
        String id = block.getAttribute("id");
        block.locator(".block-tools a").click();
        page.fill("textarea[name=text]", "Ask the district office about this.");
        page.locator("form[action$='/note'] button").click();
        assertThat(page.locator("#" + id + " .note")).hasText("Ask the district office about this.");
        page.locator("#" + id + " .block-tools a").click();
        page.locator("form[action$='/bookmark'] button").click();
        assertThat(page.locator("#" + id + " .tag")).isVisible();

        page.locator("#" + id).evaluate("block => block.scrollIntoView()");
        page.locator(".bar a[hreflang=bn]").dispatchEvent("click");
        assertThat(page).hasURL(Pattern.compile("/bn" + FIRST_LESSON + ".*#" + id + "$"));
        assertThat(page.locator("#" + id)).isInViewport();
        assertThat(page.locator("#" + id + " .note")).hasText("Ask the district office about this.");
        learner.open("/en/learning");
        assertThat(page.locator("main a[href$='" + FIRST_LESSON + "#" + id + "']")
                        .first())
                .isVisible();
    }

    private static void completes(Visitor learner, String language) {
        String course = "/" + language + COURSE;
        for (Lesson lesson : RightAnswers.COURSE.lessons().toList()) {
            reads(
                    learner,
                    course + "/" + lesson.address(),
                    lesson,
                    Language.of(language).orElseThrow());
        }
        RightAnswers.COURSE.modules().stream()
                .flatMap(module -> module.quiz().stream())
                .forEach(quiz -> passes(learner, course + "/quiz/" + quiz));
        RightAnswers.COURSE.finalQuiz().ifPresent(quiz -> passes(learner, course + "/quiz/" + quiz));

        learner.open(course + "/completion");
        assertThat(learner.page().locator("main a[href$='/evaluation']").first())
                .isVisible();
        learner.page().locator("main a[href$='/evaluation']").first().click();
        for (var item : RightAnswers.COURSE.evaluation()) {
            Locator scale = learner.page().locator("input[name='" + item.id() + "'][value='4']");
            if (scale.count() > 0) {
                scale.check();
            }
        }
        learner.page().locator("form[action$='/evaluation'] button.main").click();
        learner.open(course + "/completion");
        assertThat(learner.page().locator("main a[href$='/certificates']")).isVisible();
        learner.keepsPicture("completion-" + language);
    }

    private static void reads(Visitor learner, String address, Lesson lesson, Language language) {
        Page page = learner.open(address).page();
        for (Block block : lesson.text(language).blocks()) {
            if (block.is("scenario")) {
                decides(page, block.id().value());
            } else if (block.is("reflection")) {
                page.fill("#" + block.id() + " textarea", "Tomorrow I shall ask who in my district has gone abroad.");
                page.locator("#" + block.id() + " form button").click();
                assertThat(page.locator("#" + block.id() + " .rubric")).isVisible();
            } else if (block.is("check")) {
                String form = "#" + block.id() + " form.question";
                RightAnswers.into(
                        page.locator(form), block.attribute("question").orElseThrow());
                page.locator(form + " button:not([data-move])").last().click();
                assertThat(page.locator("#" + block.id() + " form.question")).hasCount(0);
            }
        }
        page.click("form.turn button.main");
        assertThat(page).not().hasURL(Pattern.compile(address + "$"));
    }

    /** Takes the first choice of each scene, up to an ending. */
    private static void decides(Page page, String block) {
        Locator choices = page.locator("#" + block + " button[name=choice]");
        while (choices.count() > 0) {
            String scene = page.url();
            choices.first().click();
            assertThat(page).not().hasURL(scene);
        }
        assertThat(page.locator("#" + block + " .outcome")).isVisible();
    }

    private static void passes(Visitor learner, String quiz) {
        Page page = learner.open(quiz).page();
        page.click("main form button.main");
        while (page.locator("form.question").count() > 0) {
            String here = page.url();
            RightAnswers.into(
                    page.locator("form.question"),
                    page.locator("form.question input[name=question]").inputValue());
            page.click("button[value=next]");
            assertThat(page).not().hasURL(here);
        }
        page.click("form[action$='/submission'] button");
        assertThat(page.locator(".score")).containsText(Pattern.compile("100|১০০"));
    }

    private static Download certificate(Visitor learner, String language) {
        learner.open("/" + language + "/certificates");
        learner.findsNoBarrier().keepsPicture("certificates-" + language);
        return learner.page()
                .waitForDownload(() -> learner.page()
                        .locator(".card.lead a[href$='.pdf']")
                        .first()
                        .click());
    }

    private static String verificationPath(Visitor learner) {
        return learner.page().locator(".card.lead a[href*='/verify/']").first().getAttribute("href");
    }

    private static String textOf(Download file) throws IOException {
        try (var document = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
