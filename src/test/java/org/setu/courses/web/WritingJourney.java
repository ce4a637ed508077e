package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseProse;
import org.setu.courses.EveryProse;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.People;
import org.setu.fixtures.Picture;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.Workshop;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** A trainer who has never seen Markdown writes a lesson's blocks the way they will look. */
@InABrowser
@Tag("h2")
class WritingJourney {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String LESSON = DESK + "/lessons/a1/two-way-link";
    private static final String FILE = DESK + "/files/modules/01-concepts/two-way-link.en.md";
    private static final String PAGE = "#surface";
    private static final String TEXT = "#field-text";

    /** Others meet this draft, too. */
    @AfterEach
    void theDraftIsWhatIsPublished() {
        var trainer = Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void whatIsWrittenByButtonsAndKeysStandsInTheFileAsMarkdown(Visitor nasreen) {
        Page page = opens(nasreen, "/new-block?kind=text&after=opening");
        nasreen.findsNoBarrier().keepsPicture("trainer-writing-en");
        page.click(PAGE);
        types(page, "Costs");
        page.click("[data-do=heading]");
        presses(page, "Enter");
        types(page, "Who pays 1 * 2 [taka] and ");
        presses(page, "Control+b");
        types(page, "how much");
        presses(page, "Control+b");
        types(page, "?");
        cites(page, "who migrates, how and with what result");
        presses(page, "Enter");
        page.click("[data-do=bullets]");
        types(page, "a passport");
        presses(page, "Enter");
        presses(page, "Control+]");
        types(page, "its copy");
        presses(page, "Enter");
        presses(page, "Enter");
        types(page, "a visa");
        presses(page, "Enter");
        presses(page, "Enter");
        page.click("[data-do=table]");
        for (String cell : List.of("Cost", "Who", "Visa | stamp", "worker", "Ticket")) {
            types(page, cell);
            presses(page, "Tab");
        }
        page.click("[data-do=dropRow]");
        presses(page, "Escape");
        explains(page, "migrant worker");
        types(page, " see ");
        links(page, "probashi.gov.bd", "the ministry");
        assertThat(page.locator("#pane:not([aria-busy]) a:text('the ministry')"))
                .isVisible();
        nasreen.findsNoBarrier().keepsPicture("trainer-writing-full-en");
        page.click("main form button.main");

        assertThat(page.locator("#text-1 table")).containsText("Visa | stamp");
        assertThat(fileOf(nasreen)).contains("""

                {#text-1}
                ## Costs

                Who pays 1 \\* 2 \\[taka\\] and **how much**? [@A-30]

                - a passport
                  - its copy
                - a visa

                | Cost | Who |
                |---|---|
                | Visa \\| stamp | worker |

                [Migrant worker](term:migrant-worker) see [the ministry](https://probashi.gov.bd)

                {#""");
    }

    @Test
    void whoOnlyLooksChangesNothingAndOneEditChangesOneParagraph(Visitor nasreen) {
        opens(nasreen, "/blocks/two-arrows?lang=en");
        String before = fileOf(nasreen);
        Page page = opens(nasreen, "/blocks/two-arrows?lang=en");
        page.click("main form button.main");
        assertThat(page.locator(".notice[role=status]")).isVisible();
        assertThat(fileOf(nasreen)).isEqualTo(before);

        page = opens(nasreen, "/blocks/two-arrows?lang=en");
        page.locator(PAGE + " > p").last().click();
        presses(page, "Control+End");
        types(page, " So it is.");
        page.click("main form button.main");
        assertThat(page.locator(".notice[role=status]")).isVisible();
        assertThat(fileOf(nasreen))
                .isEqualTo(before.replace("of three departments.", "of three departments. So it is."));
    }

    @Test
    void aFigureIsMadeInOneForm(Visitor nasreen) {
        Page page = opens(nasreen, "/new-block?kind=figure&after=opening");
        page.fill("#field-alt", "A boat at the bank");
        page.setInputFiles("#picture-file", new FilePayload("Boat.png", "image/png", "no picture".getBytes(UTF_8)));
        assertThat(page.locator("[data-said]")).containsText("The content of this file is none of these");
        page.setInputFiles("#picture-file", new FilePayload("Our Boat.png", "image/png", Picture.png(60, 40)));
        assertThat(page.locator("[data-said]")).containsText("our-boat.png");
        assertThat(page.locator("#pictures input:checked")).hasValue("media/our-boat.png");
        page.click(PAGE);
        types(page, "Our ");
        presses(page, "Control+b");
        types(page, "boat");
        page.fill("#field-description", "It carries twelve people.");
        assertThat(page.locator("#pane:not([aria-busy]) figcaption strong")).hasText("boat");
        nasreen.findsNoBarrier().keepsPicture("trainer-figure-en");
        page.click("main form button.main");

        assertThat(page.locator("#figure-1 figure img")).hasAttribute("alt", "A boat at the bank");
        assertThat(fileOf(nasreen)).contains("""
                {#figure-1 .figure src=media/our-boat.png alt="A boat at the bank"}
                Our **boat**
                +++
                It carries twelve people.
                """);
        nasreen.open(LESSON + "/blocks/figure-1?lang=bn");
        assertThat(nasreen.page().locator(".pane:has(#original)")).containsText("A boat at the bank");
    }

    @Test
    void aTextIsSuggestedTheWayItWillLookAndKeptThroughACrash(Visitor nasreen) {
        Page page = opens(nasreen, "/blocks/opening?lang=en");
        String comments = DESK + "/review/comments?at=block/a1/two-way-link/two-arrows/en";
        nasreen.open(comments);
        page.locator(PAGE + " > p").last().click();
        presses(page, "Control+End");
        types(page, " So *it* is.");
        assertThat(page.locator("#field-proposal")).hasValue(Pattern.compile(".*So \\\\\\*it.*", Pattern.DOTALL));
        nasreen.findsNoBarrier().keepsPicture("trainer-suggestion-en");
        page.onDialog(Dialog::accept);
        nasreen.open(comments);
        assertThat(page.locator("[data-restored]")).isVisible();
        assertThat(page.locator(PAGE)).containsText("So *it* is.");
        page.click("main form button.main");

        assertThat(page.locator("article .side").last()).containsText("So *it* is.");
        assertThat(page.locator("[data-restored]")).isHidden();
    }

    @Test
    void undoTakesEverythingBackToTheByte(Visitor nasreen) {
        Page page = opens(nasreen, "/blocks/two-arrows?lang=en");
        String before = page.inputValue(TEXT);
        page.click(PAGE + " > p >> nth=0");
        pastes(page, "<p>Another <b>word</b></p><p>and one</p>");
        assertThat(page.locator(TEXT)).hasValue(Pattern.compile(".*Another \\*\\*word\\*\\*.*", Pattern.DOTALL));
        presses(page, "Control+z");
        assertThat(page.locator(TEXT)).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "google-docs"})
    void whatComesFromElsewhereKeepsItsShapeAndLosesItsRubbish(String source, Visitor nasreen) throws IOException {
        Page page = opens(nasreen, "/new-block?kind=callout&after=opening");
        page.click(PAGE);
        pastes(page, clipboard(source + ".html"));

        assertThat(page.locator(TEXT)).hasValue(clipboard(source + ".md").strip());
        assertThat(page.locator("[data-why]")).containsText("pictures were left out");
        assertThat(page.locator("#pane:not([aria-busy]) li").first()).isVisible();
        nasreen.findsNoBarrier();
    }

    @Test
    void whatHasNoShapeStaysTextAndSaysWhy(Visitor nasreen) {
        Page page = opens(nasreen, "/blocks/opening?lang=en");
        page.click("[data-view=text]");
        assertThat(page.locator(PAGE)).isHidden();
        page.fill(TEXT, "Press <kbd>Enter</kbd>.\n");
        page.click("[data-view=formatted]");

        assertThat(page.locator("[data-why]")).containsText("This text holds HTML");
        assertThat(page.locator(TEXT)).isVisible();
        assertThat(page.locator(TEXT)).hasValue("Press <kbd>Enter</kbd>.\n");
        nasreen.findsNoBarrier().keepsPicture("trainer-writing-plain-en");
        page.fill(TEXT, "Press *Enter*.");
        page.click("[data-view=formatted]");
        assertThat(page.locator(PAGE + " em")).hasText("Enter");
    }

    @Test
    void theChoiceIsRememberedAndTheTextIsKeptThroughACrash(Visitor nasreen) {
        Page page = opens(nasreen, "/blocks/opening?lang=en");
        page.click(PAGE);
        types(page, "Kept.");
        assertThat(page.locator(TEXT)).hasValue(Pattern.compile(".*Kept\\..*", Pattern.DOTALL));
        page.evaluate("new Promise(done => setTimeout(done, 600))");
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator("[data-restored]")).isVisible();
        assertThat(page.locator(PAGE)).containsText("Kept.");
        page.click("[data-discard]");
        assertThat(page.locator(PAGE)).not().containsText("Kept.");

        page.click("[data-view=text]");
        nasreen.open(LESSON + "/blocks/two-arrows?lang=en");
        assertThat(page.locator("[data-view=text]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(TEXT)).isVisible();
        page.click("[data-view=formatted]");
        assertThat(page.locator(PAGE)).isVisible();
    }

    @Test
    void onlyAKeyboardIsNeeded(Visitor nasreen) {
        Page page = opens(nasreen, "/new-block?kind=text&after=opening");
        page.locator(PAGE).focus();
        types(page, "Plain");
        presses(page, "Control+a");
        presses(page, "Alt+F10");
        assertThat(page.locator("[data-do=undo]")).isFocused();
        presses(page, "ArrowRight");
        presses(page, "ArrowRight");
        presses(page, "Enter");
        assertThat(page.locator("[data-do=bold]")).hasAttribute("aria-pressed", "true");
        presses(page, "Escape");
        assertThat(page.locator(PAGE)).isFocused();
        assertThat(page.locator(TEXT)).hasValue("**Plain**");
        presses(page, "Tab");
        assertThat(page.locator(PAGE)).not().isFocused();
        presses(page, "Shift+Tab");
        assertThat(page.locator(PAGE)).isFocused();
        presses(page, "Shift+Tab");
        assertThat(page.locator("[data-do=bold]")).isFocused();
    }

    @Test
    void aTrainerOnAPhoneWritesBanglaBySyllables(Visitor nasreen) {
        nasreen.onAPhone();
        Page page = opens(nasreen, "/blocks/opening?lang=bn");
        page.locator(PAGE + " > p").first().click();
        presses(page, "Control+End");
        types(page, " ");
        var keyboard = page.context().newCDPSession(page);
        for (String syllable : List.of("ক", "ক্", "ক্ষ", "ক্ষু")) {
            var composing = new JsonObject();
            composing.addProperty("text", syllable);
            composing.addProperty("selectionStart", syllable.length());
            composing.addProperty("selectionEnd", syllable.length());
            keyboard.send("Input.imeSetComposition", composing);
        }
        page.evaluate("new Promise(done => setTimeout(done, 900))");
        assertThat(page.inputValue(TEXT))
                .as("nothing is written in the middle of a syllable")
                .doesNotContain("ক্ষু");
        var written = new JsonObject();
        written.addProperty("text", "ক্ষুদ্র ঋণ।");
        keyboard.send("Input.insertText", written);

        assertThat(page.locator(TEXT)).hasValue(Pattern.compile(".* ক্ষুদ্র ঋণ।$", Pattern.DOTALL));
        assertThat(page.locator(PAGE)).hasAttribute("lang", "bn");
        nasreen.fitsTheNarrowestPhone().keepsPicture("trainer-writing-bn-phone");
    }

    /** Text, document, text: readers get the same, whatever block of whatever course it is. */
    @Test
    void everyTextOfEveryCourseComesBackWithTheSameMeaning(Visitor nasreen) {
        Page page = opens(nasreen, "/blocks/opening?lang=en");
        int all = 0;
        int formatted = 0;
        for (Language language : Language.values()) {
            CourseContent course = RightAnswers.COURSE;
            var prose = new CourseProse(course, language, new Nowhere(), LessonReferences.to(course, List.of()));
            List<String> texts = EveryProse.texts(language);
            List<?> written = (List<?>) page.evaluate(WRITE_AGAIN, texts);
            for (int at = 0; at < texts.size(); at++) {
                all++;
                if (written.get(at) != null) {
                    formatted++;
                    assertThat(shown(prose, String.valueOf(written.get(at)))).isEqualTo(shown(prose, texts.get(at)));
                }
            }
        }
        assertThat(all).isGreaterThan(1_000);
        assertThat(formatted).isGreaterThan(all * 95 / 100);
    }

    private static final String WRITE_AGAIN = """
            async texts => {
              const here = document.querySelector("script[src$='/js/setu.js']").src.replace("setu.js", "writing/");
              const { schema } = await import(here + "schema.js");
              const { markdown } = await import(here + "markdown.js");
              const { dataset, form } = document.querySelector("#field-text");
              const headers = { "X-Csrf-Token": form.elements.csrf.value };
              const written = [];
              for (const text of texts) {
                const answer = await fetch(dataset.reading, { method: "POST", body: new URLSearchParams({ text }), headers });
                const { document: read } = await answer.json();
                written.push(read ? markdown(schema.nodeFromJSON(read)) : null);
              }
              return written;
            }
            """;

    private static final Pattern EMPHASISED_LINK = Pattern.compile(
            "<(strong|em)>(<(button|a)\\b[^>]*>)([^<]*)(</\\3>(?:<span popover[^>]*>.*?</span>)?)</\\1>");

    private static final class Nowhere implements LessonMarkup.Addresses {
        @Override
        public String media(String path) {
            return path;
        }

        @Override
        public String lesson(Slug module, Slug lesson) {
            return module + "/" + lesson;
        }
    }

    /** A line break in the middle of a paragraph is a blank to a reader; a bold link is a link in bold. */
    private static String shown(CourseProse prose, String markdown) {
        String html = prose.html("x", markdown).replaceAll("\\s+", " ");
        return EMPHASISED_LINK.matcher(html).replaceAll("$2<$1>$4</$1>$5");
    }

    private static Page opens(Visitor trainer, String block) {
        if (!trainer.hasOpenedAPage()) {
            trainer.at(Workshop.open()).signInAs(People.TRAINER);
        }
        trainer.open(LESSON + block);
        assertThat(trainer.page().locator(PAGE)).isVisible();
        return trainer.page();
    }

    private static String fileOf(Visitor trainer) {
        trainer.open(FILE);
        return trainer.page().inputValue(TEXT);
    }

    private static void types(Page page, String words) {
        page.keyboard().type(words);
    }

    private static void presses(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void cites(Page page, String words) {
        page.click("[data-do=cite]");
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("input").fill(words);
        assertThat(dialog.locator("[data-found] button")).hasCount(1);
        presses(page, "Enter");
        assertThat(dialog.locator("[data-chosen] button")).hasCount(1);
        presses(page, "Enter");
        assertThat(dialog).hasCount(0);
    }

    private static void explains(Page page, String words) {
        page.click("[data-do=term]");
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("input").fill(words);
        dialog.locator("[data-found] button:has(span:text-is('Migrant worker'))")
                .click();
    }

    private static void links(Page page, String address, String words) {
        page.click("[data-do=link]");
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("[name=href]").fill("the ministry");
        dialog.locator("[name=words]").fill(words);
        dialog.locator("button.main").click();
        assertThat(dialog.locator(".error")).isVisible();
        dialog.locator("[name=href]").fill(address);
        dialog.locator("button.main").click();
    }

    private static void pastes(Page page, String html) {
        page.evaluate("""
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData("text/html", html);
                  clipboardData.setData("text/plain", "Plain words");
                  const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
                  document.querySelector("#surface").dispatchEvent(paste);
                }
                """, html);
    }

    private static String clipboard(String name) throws IOException {
        try (var file = WritingJourney.class.getResourceAsStream("clipboard/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        }
    }
}
