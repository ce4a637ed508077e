package org.setu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.Keyboard;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.Workshop;

/** Somebody who has keys and no mouse. */
@InABrowser
@Tag("h2")
class KeyboardJourney {
    private static final String COURSE = "/courses/mainstreaming-migration";
    private static final String SAVED = "Saved on the server";

    @Test
    void aLearnerSignsInReadsAndAnswersEachKindOfQuestionByKeysAlone(Visitor shirin) {
        shirin.at(Workshop.open()).open("/en" + COURSE);
        Page page = shirin.page();
        var keyboard = new Keyboard(shirin);

        passesTheMenu(keyboard);
        keyboard.goesTo("main a.button.main").enters();
        signsIn(keyboard);
        assertThat(page).hasURL(Pattern.compile("/en" + COURSE + "$"));
        keyboard.goesTo("form[action$='/enrolment'] button").enters();

        keyboard.goesTo("main a.button.main").enters();
        readsALesson(keyboard, page);

        shirin.open("/en" + COURSE + "/quiz/a1-quiz");
        passesTheMenu(keyboard);
        keyboard.goesTo("main form button.main").enters();
        assertThat(answersOneOfEachKind(keyboard, page))
                .containsOnlyKeys("choice", "choices", "matching", "ordering", "gap", "numeric", "short");
        keyboard.goesTo("form[action$='/submission'] button").enters();
        assertThat(page.locator(".score")).isVisible();
    }

    @Test
    void whoFillsInAFormWrongIsLedToWhatMustBeMended(Visitor shirin) {
        shirin.open("/en/register");
        var keyboard = new Keyboard(shirin);
        passesTheMenu(keyboard);
        keyboard.goesTo("main button.main").enters();

        assertThat(shirin.page().locator("#errors")).isFocused();
        keyboard.seesWhereItIs().goesTo("a[href='#field-email']").presses("Enter");
        assertThat(shirin.page().locator("#field-email")).isFocused();
        keyboard.seesWhereItIs();
    }

    private static void passesTheMenu(Keyboard keyboard) {
        keyboard.goesTo("a.skip").presses("Enter");
        assertThat(keyboard.isAt("#main")).isTrue();
    }

    private static void signsIn(Keyboard keyboard) {
        passesTheMenu(keyboard);
        keyboard.goesTo("input[name=email]").types(People.CIVIL.email());
        keyboard.goesTo("input[name=password]").types(People.PASSWORD).enters();
    }

    /** A term looked up and left again, the outline folded and another module's lessons shown, a decision taken, and on to the next lesson. */
    private static void readsALesson(Keyboard keyboard, Page page) {
        passesTheMenu(keyboard);
        keyboard.goesTo("details.outline > summary").changes("Enter").changes("Enter");
        assertThat(page.locator("details.part[open]")).hasCount(1);
        assertThat(page.locator("details.part[open] [aria-current=step]")).hasCount(1);
        keyboard.goesTo("details.part:not([open]) > summary").changes("Enter");
        assertThat(page.locator("details.part[open]")).hasCount(2);
        keyboard.goesTo("button.term").changes("Enter");
        assertThat(page.locator(".definition:popover-open")).isVisible();
        keyboard.changes("Escape");
        assertThat(page.locator(".definition:popover-open")).hasCount(0);
        assertThat(keyboard.isAt("button.term")).isTrue();
        String lesson = page.url();
        keyboard.goesTo("form.turn button.main").enters();
        assertThat(page).not().hasURL(lesson);
    }

    /** Answers the first question of each kind and leaves the others open; says what the server had kept of each. */
    private static Map<String, String> answersOneOfEachKind(Keyboard keyboard, Page page) {
        var answered = new LinkedHashMap<String, String>();
        while (page.locator("form.question").count() > 0) {
            String kind = kind(page.locator("form.question fieldset"));
            passesTheMenu(keyboard);
            if (!answered.containsKey(kind)) {
                answer(kind, keyboard, page);
                Locator status = page.locator("form.question [role=status]");
                assertThat(status).containsText(SAVED, new ContainsTextOptions().setTimeout(15_000));
                answered.put(kind, page.url());
            }
            keyboard.goesTo("button[value=next]").enters();
        }
        assertThat(page.locator("ol.steps > li.done")).hasCount(answered.size());
        return answered;
    }

    private static String kind(Locator question) {
        var signs = Map.of(
                "ul.pairs", "matching",
                "ol.order", "ordering",
                "p.gaps", "gap",
                "p.amount", "numeric",
                "p.field", "short",
                "input[type=radio]", "choice",
                "input[type=checkbox]", "choices");
        Set<String> found = Set.copyOf(signs.keySet().stream()
                .filter(sign -> question.locator(sign).count() > 0)
                .toList());
        assertThat(found).hasSize(1);
        return signs.getOrDefault(found.iterator().next(), "");
    }

    private static void answer(String kind, Keyboard keyboard, Page page) {
        switch (kind) {
            case "choice" -> keyboard.goesTo("fieldset input[type=radio]").changes("ArrowDown");
            case "choices" -> keyboard.goesTo("fieldset input[type=checkbox]").changes("Space");
            case "matching" -> choosesInEach("ul.pairs select", keyboard, page);
            case "ordering" -> movesTheFirstDown(keyboard, page);
            case "gap" -> fillsTheGaps(keyboard, page);
            case "numeric" -> keyboard.goesTo("p.amount input").types("15").presses("Tab");
            case "short" ->
                keyboard.goesTo("fieldset p.field input").types("mainstreaming").presses("Tab");
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void choosesInEach(String selects, Keyboard keyboard, Page page) {
        for (int left = page.locator(selects).count(); left > 0; left--) {
            keyboard.goesTo(selects).changes("ArrowDown");
        }
    }

    private static void movesTheFirstDown(Keyboard keyboard, Page page) {
        String first = page.locator("ol.order > li label").first().innerText();
        keyboard.goesTo("ol.order [data-move='1']").changes("Enter");
        assertThat(page.locator("ol.order > li label").nth(1)).hasText(first);
        assertThat(keyboard.isAt("ol.order > li:nth-child(2) [data-move]")).isTrue();
    }

    private static void fillsTheGaps(Keyboard keyboard, Page page) {
        for (int left = page.locator("p.gaps :is(input, select)").count(); left > 0; left--) {
            keyboard.goesTo("p.gaps :is(input, select)");
            if (keyboard.isAt("select")) {
                keyboard.changes("ArrowDown");
            } else {
                keyboard.types("remittances");
            }
        }
        keyboard.presses("Tab");
    }
}
