package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.People;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.Workshop;

/** A trainer's whole path: from the first word that is changed to the revision that learners get, and they are not disturbed meanwhile. */
@InABrowser
@Tag("h2")
class TrainerJourney {
    private static final String SLUG = "mainstreaming-migration";
    private static final String COURSE = "/courses/" + SLUG;
    private static final String LESSON = "/a1/why-mainstream";
    private static final String EDIT = "a.far";
    private static final String SENTENCE = "The stipend office of Nodipar asked the same on Monday.";
    private static final String SENTENCE_BN = "সোমবার নদীপাড়ের উপবৃত্তি দপ্তরও একই প্রশ্ন করেছে।";
    private static final String STEM = "The Global Compact for Migration is a treaty that binds states.";
    private static final String WRITING = "Old: the stipend is paid to the father.";

    @Test
    void aTrainerAtADeskImprovesACourseUnderALearnersEyes(Visitor nasreen, Visitor rezaul) throws IOException {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER);
        rezaul.at(Workshop.open()).signInAs(People.OFFICIAL);
        isInTheMiddleOfAReflection(rezaul);

        opensTheLesson(nasreen, "en", LESSON);
        addsASentenceInBothLanguages(nasreen);
        citesWhatDoesNotExistAndMendsIt(nasreen);
        publishesAMinorRevision(nasreen);
        goesOnWritingAndFindsTheSentence(rezaul);

        String second = isInTheMiddleOfAQuiz(rezaul);
        addsAQuestion(nasreen);
        publishesAMajorRevision(nasreen);
        handsTheQuizInAsItWas(rezaul, second);
        isAskedBeforeTheMajorRevision(rezaul);

        Map<String, String> folder = export(nasreen);
        String files = "courses/" + SLUG + "/modules/";
        assertThat(folder.get(files + "01-concepts/why-mainstream.en.md")).contains(SENTENCE);
        assertThat(folder.get(files + "01-concepts/why-mainstream.bn.md")).contains(SENTENCE_BN);
        assertThat(folder.get(files + "02-global-frameworks/questions.yaml")).contains(STEM);
    }

    @Test
    void aTrainerOnAPhoneMendsAWordInBangla(Visitor nasreen) {
        nasreen.at(Workshop.open()).readingBangla().onAPhone().signInAs(People.TRAINER);
        Page page = nasreen.page();
        opensTheLesson(nasreen, "bn", "/a2/global-compact");
        nasreen.fitsTheNarrowestPhone().keepsPicture("trainer-lesson-bn-phone");

        Locator block = page.locator("section.desk-block").first();
        block.locator(EDIT + "[href$='?lang=bn']").tap();
        writes(page, page.locator("#field-text").inputValue().replaceFirst("।", " (পরীক্ষিত)।"), "(পরীক্ষিত)");
        nasreen.findsNoBarrier().keepsPicture("trainer-block-bn-phone");
        page.locator("main button.main").tap();
        assertThat(page.locator(".notice[role=status]")).containsText("খসড়ায় সংরক্ষণ করা হয়েছে");
        assertThat(block.locator(".tag:text('মূল লেখা বদলেছে')")).hasCount(0);

        page.locator("nav.tabs a[href$='/publication']").tap();
        assertThat(page.locator("main article.card:has-text('(পরীক্ষিত)')")).hasCount(1);
        page.locator("main button.main").tap();
        assertThat(page.locator(".errors")).containsText("কী বদলেছে এবং কেন");
        nasreen.findsNoBarrier().keepsPicture("trainer-publication-bn-phone");
        page.fill("textarea[name=note]", "একটি শব্দ ঠিক করা হয়েছে।");
        page.locator("main button.main").tap();
        assertThat(page.locator("main tbody tr").first()).containsText("একটি শব্দ ঠিক করা হয়েছে।");
        assertThat(page.locator("main tbody tr").first()).containsText("চলতি");
        assertThat(page.locator("main tbody td").first()).containsText(Pattern.compile(", [০-৯]{2}:[০-৯]{2}$"));
        nasreen.findsNoBarrier().keepsPicture("trainer-history-bn-phone");

        nasreen.open("/bn/authoring/" + SLUG + "/lessons/a2/global-compact/blocks/what-kind?lang=bn");
        writes(page, "দলিলটি সহযোগিতার জন্য।", "পরিভাষার তালিকায় এর জন্য আছে “নিরাপদ, সুশৃঙ্খল ও নিয়মিত অভিবাসন”");
        assertThat(page.locator("#pane .findings")).containsText("মূল লেখার একটি সংখ্যা অনুবাদে নেই: 2011");
        nasreen.keepsPicture("trainer-hints-bn-phone");
    }

    @Test
    void aTrainerBringsAFileOfQuestionsFromAnOldProgram(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER);
        nasreen.open("/en/authoring/" + SLUG + "/questions/a1");
        Page page = nasreen.page();
        page.click("main a[href$='/import']");
        String file =
                "What did Renée plan?\r\nA. A café\r\nB. A return\r\nANSWER: B\r\n\r\nWho?\r\nA. Nobody\r\nANSWER: C\r\n";
        assertThat(page.locator("#field-file")).isVisible();
        page.setInputFiles(
                "#field-file",
                new FilePayload("old.txt", "text/plain", file.getBytes(Charset.forName("windows-1252"))));
        assertThat(page.locator("#field-text")).hasValue(file.replace("\r\n", "\n"));
        assertThat(page.locator(".field [role=status]")).containsText("Windows-1252");
        nasreen.findsNoBarrier().keepsPicture("trainer-import-en");

        page.click("main form button.main");
        assertThat(page.locator("#report")).isFocused();
        assertThat(page.locator("main ol > li").first()).containsText("comes as it is");
        assertThat(page.locator("main ol > li").last()).containsText("Line 6");
        assertThat(page.locator("main ol > li").last()).containsText("cannot come");
        page.locator("main ol summary").first().click();
        assertThat(page.locator("main ol table").first()).containsText("A café");
        nasreen.findsNoBarrier().keepsPicture("trainer-import-report-en");

        page.click("main form button.main");
        assertThat(page.locator(".notice[role=status]")).containsText("Set aside");
        assertThat(page.locator("#a1-i001 h2")).hasText("What did Renée plan?");
        nasreen.keepsPicture("trainer-set-aside-en");
        nasreen.open("/en/authoring/" + SLUG + "/questions/a1/import");
        assertThat(page.locator("[data-restored]")).isHidden();
        assertThat(page.locator("#field-text")).hasValue("");
        page.goBack();
        page.click("#a1-i001 form button");
        assertThat(page.locator(".findings")).containsText("a1-i001");
        nasreen.findsNoBarrier();

        page.click("main a[href$='/set-aside']");
        page.click("#a1-i001 a[href$='/removal']");
        page.click("main button.danger");
        assertThat(page.locator("main")).containsText("No question is set aside.");
    }

    private static void opensTheLesson(Visitor trainer, String language, String lesson) {
        trainer.open("/" + language + "/courses");
        Page page = trainer.page();
        page.click("header a[href='/" + language + "/authoring']");
        page.click("article.card a[href$='/authoring/" + SLUG + "']");
        trainer.keepsPicture("trainer-desk-" + language);
        page.click("ol.steps a[href$='/lessons" + lesson + "']");
        assertThat(page).hasURL(Pattern.compile("/lessons" + lesson + "$"));
    }

    private static void addsASentenceInBothLanguages(Visitor trainer) {
        Page page = trainer.page();
        Locator opening = page.locator("#opening");
        opening.locator(EDIT + "[href$='?lang=en']").click();
        assertThat(page.locator("h1")).hasText("Text “opening”, English");
        writes(page, page.locator("#field-text").inputValue() + "\n\n" + SENTENCE, SENTENCE);
        trainer.findsNoBarrier().keepsPicture("trainer-block-en");
        looksAtItAsWideAsLearnersDo(trainer);
        page.click("main button.main");
        assertThat(page.locator(".notice[role=status]")).containsText("Saved in the draft");
        assertThat(opening.locator(".side").first()).containsText(SENTENCE);
        assertThat(opening.locator(".side").last()).containsText("Source has changed");

        opening.locator(EDIT + "[href$='?lang=bn']").click();
        assertThat(page.locator(".editor")).containsText(SENTENCE);
        writes(page, page.locator("#field-text").inputValue() + "\n\n" + SENTENCE_BN, SENTENCE_BN);
        trainer.findsNoBarrier().keepsPicture("trainer-translation-en");
        page.keyboard().press("Control+s");
        assertThat(opening.locator(".side").last()).containsText(SENTENCE_BN);
        assertThat(opening.locator(".tag:text('Source has changed')")).hasCount(0);
        trainer.keepsPicture("trainer-lesson-en");
    }

    private static void looksAtItAsWideAsLearnersDo(Visitor trainer) {
        Page page = trainer.page();
        page.click(".widths [value=phone]");
        assertThat(page.locator(".widths [value=phone]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#pane").boundingBox().width).isEqualTo(360);
        trainer.findsNoBarrier().keepsPicture("trainer-block-phone-en");
        page.click(".widths [value=desktop]");
        assertThat(page.locator("#pane > .block").boundingBox().width).isGreaterThanOrEqualTo(640);
        trainer.findsNoBarrier().keepsPicture("trainer-block-desktop-en");
        page.click(".widths [value=beside]");
    }

    /** Whatever is written stands in the preview, on the very page that is open. */
    private static void writes(Page page, String text, String seen) {
        page.evaluate("window.stayed = true");
        assertThat(page.locator("#pane")).not().containsText(seen);
        asText(page);
        page.fill("#field-text", text);
        assertThat(page.locator("#pane")).containsText(seen);
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
    }

    private static void asText(Page page) {
        page.click("[data-view=text]");
        assertThat(page.locator("#field-text")).isVisible();
    }

    private static void citesWhatDoesNotExistAndMendsIt(Visitor trainer) {
        Page page = trainer.page();
        page.locator("#coherence " + EDIT + "[href$='?lang=en']").click();
        String sound = page.locator("#field-text").inputValue();
        asText(page);
        page.fill("#field-text", sound + " See [@ZZ-99].");
        page.click("main button.main");
        assertThat(page.locator("#coherence .findings .error")).containsText("There is no fact “ZZ-99”");

        page.click("nav.tabs a[href$='/publication']");
        assertThat(page.locator("main")).containsText("To do first: 1");
        assertThat(page.locator("main form[action$='/publication']")).hasCount(0);
        page.click("nav.tabs a[href$='/findings']");
        assertThat(page.locator("nav.tabs a[aria-current=page]")).containsText("1 to do");
        trainer.findsNoBarrier().keepsPicture("trainer-findings-en");
        page.locator(".findings .error a").click();
        assertThat(page).hasURL(Pattern.compile("/blocks/coherence\\?lang=en"));
        asText(page);
        page.fill("#field-text", sound);
        page.click("main button.main");
        assertThat(page.locator("#coherence .findings .error")).hasCount(0);
        assertThat(page.locator("#coherence .tag:text('Source has changed')")).hasCount(0);
    }

    private static void publishesAMinorRevision(Visitor trainer) {
        Page page = trainer.page();
        page.click("nav.tabs a[href$='/publication']");
        assertThat(page.locator("main article.card")).hasCount(2);
        assertThat(page.locator("main article.card .side").nth(0)).not().containsText(SENTENCE);
        assertThat(page.locator("main article.card .side").nth(1)).containsText(SENTENCE);
        assertThat(page.locator("input[value=minor]")).isChecked();
        trainer.findsNoBarrier().keepsPicture("trainer-publication-en");
        page.fill("textarea[name=note]", "Nodipar asks the question too.");
        page.click("main button.main");

        Locator newest = page.locator("main tbody tr").first();
        assertThat(newest).containsText("Nodipar asks the question too.");
        assertThat(newest).containsText("minor");
        assertThat(newest).containsText("Nasreen Sultana");
        assertThat(newest).containsText("current");
        trainer.findsNoBarrier().keepsPicture("trainer-history-en");
    }

    private static void addsAQuestion(Visitor trainer) {
        trainer.open("/en/authoring/" + SLUG);
        Page page = trainer.page();
        page.click("ol.steps a[href$='/questions/a2']");
        page.click("main a.button.main");
        page.click("article.card a[href$='kind=true-false']");
        page.fill("[name='stem.en']", STEM);
        page.click("main button.main");
        assertThat(page.locator(".errors")).containsText("not complete yet");
        assertThat(page.locator("[name='stem.en']")).hasValue(STEM);
        trainer.findsNoBarrier().keepsPicture("trainer-question-unfinished-en");

        page.fill(
                "[name='stem.bn']", "অভিবাসন বিষয়ক বৈশ্বিক কম্প্যাক্ট এমন একটি চুক্তি, যা মানতে রাষ্ট্র আইনত বাধ্য।");
        page.selectOption("[name=answer]", "false");
        page.fill("[name='feedbackTrue.en']", "It says itself that it is not legally binding.");
        page.fill("[name='feedbackTrue.bn']", "কম্প্যাক্টেই লেখা আছে, এটি আইনত বাধ্যতামূলক নয়।");
        page.fill("[name='feedbackFalse.en']", "Right: states commit themselves to work together.");
        page.fill("[name='feedbackFalse.bn']", "ঠিক: রাষ্ট্রগুলো একসঙ্গে কাজ করার অঙ্গীকার করেছে।");
        page.fill("[name='feedback.en']", "It is a framework of cooperation.");
        page.fill("[name='feedback.bn']", "এটি সহযোগিতার একটি কাঠামো।");
        page.click("main button.main");
        assertThat(page.locator("article.card h2:text('" + STEM + "')")).isInViewport();
    }

    private static void publishesAMajorRevision(Visitor trainer) {
        Page page = trainer.page();
        page.click("nav.tabs a[href$='/publication']");
        assertThat(page.locator("input[value=major]")).isChecked();
        page.fill("textarea[name=note]", "A question on what binds states.");
        page.locator("input[value=minor]").check();
        page.click("main button.main");
        assertThat(page.locator(".errors")).containsText("cannot be a minor revision: it also changes questions");
        assertThat(page.locator("textarea[name=note]")).hasValue("A question on what binds states.");
        trainer.findsNoBarrier().keepsPicture("trainer-publication-major-en");

        page.locator("input[value=major]").check();
        page.click("main button.main");
        assertThat(page.locator("main tbody tr").first()).containsText("major");
        page.click("nav.tabs a[href$='/publication']");
        assertThat(page.locator("main")).containsText("There is nothing to publish");
    }

    private static Map<String, String> export(Visitor trainer) throws IOException {
        Page page = trainer.page();
        page.click("nav.tabs a[href$='" + SLUG + "']");
        assertThat(page.locator("#state")).hasText("Learners see everything as it stands here");
        trainer.findsNoBarrier();
        Download folder = page.waitForDownload(() -> page.click("main a[download]"));
        assertThat(folder.suggestedFilename()).endsWith(".zip");
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.path()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void isInTheMiddleOfAReflection(Visitor learner) {
        learner.open("/en" + COURSE).page().click("form[action$='/enrolment'] button");
        learner.open("/en" + COURSE + LESSON).page().fill("#my-first-line textarea", WRITING);
        assertThat(learner.page().locator("#opening")).not().containsText(SENTENCE);
    }

    /** What was being written is kept; the page that comes then says why it has changed. */
    private static void goesOnWritingAndFindsTheSentence(Visitor learner) {
        Page page = learner.page();
        assertThat(page.locator("#my-first-line textarea")).hasValue(WRITING);
        page.locator("#my-first-line button").click();
        assertThat(page.locator("#my-first-line .rubric")).isVisible();
        assertThat(page.locator("#my-first-line textarea")).hasValue(WRITING);
        assertThat(page.locator("p.notice[role=status]")).containsText("improved");
        assertThat(page.locator("p.notice[role=status]")).containsText("Nodipar asks the question too.");
        assertThat(page.locator("#opening")).containsText(SENTENCE);
        learner.keepsPicture("learner-minor-revision-en");
    }

    /** The first question is answered, the second is open: its address. */
    private static String isInTheMiddleOfAQuiz(Visitor learner) {
        Page page = learner.open("/en" + COURSE + "/quiz/a2-quiz").page();
        page.click("main form button.main");
        answers(page);
        assertThat(page.locator("ol.questions li, ol.steps li.done").first()).isVisible();
        return page.url();
    }

    private static void answers(Page page) {
        String here = page.url();
        RightAnswers.into(
                page.locator("form.question"),
                page.locator("form.question input[name=question]").inputValue());
        page.click("button[value=next]");
        assertThat(page).not().hasURL(here);
    }

    private static void handsTheQuizInAsItWas(Visitor learner, String second) {
        Page page = learner.page();
        assertThat(page).hasURL(second);
        while (page.locator("form.question").count() > 0) {
            answers(page);
        }
        page.click("form[action$='/submission'] button");
        assertThat(page.locator(".score .figure")).containsText("100");
    }

    private static void isAskedBeforeTheMajorRevision(Visitor learner) {
        Page page = learner.open("/en" + COURSE).page();
        Locator offer = page.locator("form[action$='/revision']");
        assertThat(offer).containsText("A question on what binds states.");
        learner.findsNoBarrier().keepsPicture("learner-major-revision-en");
        offer.locator("button").click();
        assertThat(page.locator("form[action$='/revision']")).hasCount(0);
        learner.open("/en" + COURSE + LESSON);
        assertThat(page.locator("#my-first-line textarea")).hasValue(WRITING);
    }
}
