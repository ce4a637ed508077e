package org.setu.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.MeasuredCourse;
import org.setu.fixtures.People;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Visitor;

/** What a course changed: for the one who took it, and for those who run the training. */
@InABrowser
@Tag("h2")
class BeforeAndAfterJourney {
    private static final String COURSE = MeasuredCourse.PATH;

    @Test
    void aLearnerOnAPhoneSeesInBanglaWhatTheCourseChanged(Visitor biplob) {
        biplob.at(MeasuredCourse.open())
                .readingBangla()
                .onAPhone()
                .signInAs("biplob.chakma@demo.setu.example", People.PASSWORD);
        Page page = biplob.page();
        biplob.open("/bn/learning");
        biplob.findsNoBarrier().keepsPicture("tests-home-bn-phone");
        biplob.open("/bn" + COURSE);
        biplob.findsNoBarrier().keepsPicture("tests-course-bn-phone");
        page.locator("section.card.lead .notice a").tap();
        biplob.findsNoBarrier().keepsPicture("tests-intro-bn-phone");

        answers(page, "false", "true");
        assertThat(page.locator(".score")).containsText("৪টিতে ৩টি");
        biplob.findsNoBarrier().keepsPicture("tests-before-bn-phone");

        doesTheModule(page);
        biplob.open("/bn/learning");
        page.locator("main .notice a").first().tap();
        answers(page, "true", "true");
        assertThat(page.locator("section.gain")).containsText("আগে: ৪টিতে ৩টি, এখন: ৪টিতে ৪টি সঠিক।");
        biplob.findsNoBarrier().keepsPicture("tests-after-bn-phone");
        biplob.open("/bn" + COURSE);
        assertThat(page.locator("section.gain tfoot")).containsText("৪টিতে ৪টি");
        biplob.findsNoBarrier().keepsPicture("tests-gain-bn-phone");
        page.setViewportSize(1280, 800);
        biplob.keepsPicture("tests-gain-bn");
        biplob.open("/en" + COURSE);
        assertThat(page.locator("section.gain")).containsText("Before: 3 of 4, now: 4 of 4 right.");
        biplob.keepsPicture("tests-gain-en");
        page.setViewportSize(360, 740);
        biplob.keepsPicture("tests-gain-en-phone");
    }

    @Test
    void aLearnerAtADeskWithoutScriptLeavesThePreTestOut(Visitor mizanur) {
        mizanur.at(MeasuredCourse.open())
                .withoutScript()
                .signInAs("mizanur.rahman.mollah@demo.setu.example", People.PASSWORD)
                .open("/en" + COURSE);
        Page page = mizanur.page();
        page.click("form[action$='/enrolment'] button");
        mizanur.keepsPicture("tests-course-en");
        page.click("section.card.lead .notice a");
        mizanur.keepsPicture("tests-intro-en");
        page.click("main article a:text('Go on without them')");
        assertThat(page).hasURL(Pattern.compile(COURSE + "$"));

        page.navigate("/en" + COURSE + "/quiz/w1-quiz");
        page.click("main form button.main");
        page.click("button[value=review]");
        page.click("form[action$='/submission'] button:not(.main)");
        page.navigate("/en" + COURSE + "/quiz/w-pre");
        assertThat(page.locator(".notice.warning")).containsText("you have handed in a quiz");
        mizanur.keepsPicture("tests-closed-en");
        page.navigate("/en" + COURSE);
        mizanur.fitsTheNarrowestPhone().keepsPicture("tests-course-closed-en");
    }

    @Test
    void aManagerReadsTheGainOfACourse(Visitor farhana, Visitor onAPhone) {
        String report = "/reports/completions?course=clean-water";
        farhana.at(MeasuredCourse.open()).signInAs(People.ADMIN).open("/en" + report);
        assertThat(farhana.page().locator(".numbers")).containsText("learning gain");
        farhana.findsNoBarrier().keepsPicture("tests-report-en");

        onAPhone.at(MeasuredCourse.open())
                .readingBangla()
                .onAPhone()
                .signInAs(People.ADMIN)
                .open("/bn" + report);
        assertThat(onAPhone.page().locator(".numbers")).containsText("শতাংশ পয়েন্ট");
        onAPhone.keepsPicture("tests-report-bn-phone");
    }

    /** Begins, and answers the first question so and the others otherwise, to the result. */
    private static void answers(Page page, String first, String others) {
        page.click("main form button.main");
        String answer = first;
        while (page.locator("form.question").count() > 0) {
            goesOn(page, Map.of("answer", List.of(answer)));
            answer = others;
        }
        page.click("form[action$='/submission'] button");
    }

    private static void doesTheModule(Page page) {
        for (String lesson : List.of("/w1/boiling", "/w1/storing")) {
            page.navigate("/bn" + COURSE + lesson);
            page.click("form.turn button.main");
            assertThat(page).not().hasURL(Pattern.compile(lesson + "$"));
        }
        page.navigate("/bn" + COURSE + "/quiz/w1-quiz");
        page.click("main form button.main");
        while (page.locator("form.question").count() > 0) {
            goesOn(
                    page,
                    MeasuredCourse.rightAnswer(
                            page.locator("form.question input[name=question]").inputValue()));
        }
        page.click("form[action$='/submission'] button");
        assertThat(page.locator(".score")).containsText("উত্তীর্ণ হয়েছেন");
    }

    private static void goesOn(Page page, Map<String, List<String>> answer) {
        String here = page.url();
        RightAnswers.into(page.locator("form.question"), answer);
        page.click("button[value=next]");
        assertThat(page).not().hasURL(here);
    }
}
