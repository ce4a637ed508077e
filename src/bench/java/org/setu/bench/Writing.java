package org.setu.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.suite.Chromium;

/** The writing surface under long texts: how long a key takes to the screen, and how long a large paste holds everything up. */
public final class Writing {
    private static final String BLOCK = "/en/authoring/mainstreaming-migration/lessons/a1/two-way-link/blocks/opening";
    private static final int KEYS = 200;
    private static final int KEY_MILLIS = 60;
    private static final int PARAGRAPH = 50;

    private static final String WATCH = """
            () => {
              window.times = [];
              document.querySelector("#surface").addEventListener("keydown", () => {
                const pressed = performance.now();
                requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - pressed)));
              }, { capture: true });
            }
            """;
    private static final String TIMES = """
            () => {
              const times = window.times.toSorted((a, b) => a - b);
              const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))];
              return [at(0.5), at(0.95), times.at(-1)];
            }
            """;
    private static final String PASTE = """
            html => new Promise(done => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/html", html);
              const began = performance.now();
              document.querySelector("#surface").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
            })
            """;

    private Writing() {}

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Writing}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        try (var server = OwnServer.onItsOwnDatabase("writing").start()) {
            measure(server, System.out::println);
        }
    }

    static void measure(OwnServer server, Consumer<String> say) {
        try (var chromium = new Chromium.Running()) {
            var trainer = chromium.visitorOf(server.address());
            trainer.signInAs(People.TRAINER).open(BLOCK);
            Page page = trainer.page();
            page.locator("#surface").waitFor();
            say.accept("| words | key to screen ms, p50 | p95 | longest |");
            say.accept("|---|---|---|---|");
            for (int words : new int[] {1_000, 10_000, 50_000}) {
                hold(page, words);
                say.accept("| %,d | %s |".formatted(words, keys(page)));
            }
            hold(page, PARAGRAPH);
            Object millis = page.evaluate(PASTE, pasted(50_000));
            say.accept("");
            say.accept("50,000 words pasted from Word, to the screen: %s ms".formatted(rounded(millis)));
        }
    }

    private static void hold(Page page, int words) {
        page.click("[data-view=text]");
        page.fill("#field-text", paragraphs(words, "%s", "**শ্রমিক**", "\n\n"));
        page.click("[data-view=formatted]");
        page.locator("#surface").waitFor();
    }

    private static String keys(Page page) {
        page.locator("#surface > p").first().click();
        page.evaluate(WATCH);
        for (int key = 0; key < KEYS; key++) {
            page.keyboard().press(key % 7 == 6 ? "Space" : "a");
            page.waitForTimeout(KEY_MILLIS);
        }
        return ((List<?>) page.evaluate(TIMES)).stream().map(Writing::rounded).collect(Collectors.joining(" | "));
    }

    private static String pasted(int words) {
        return paragraphs(
                words,
                "<p class=MsoNormal style='margin:0cm'><span lang=EN-US style='font-size:11.0pt'>%s<o:p></o:p></span></p>",
                "<b>শ্রমিক</b>",
                "\n");
    }

    private static String paragraphs(int words, String paragraph, String every, String between) {
        String said = IntStream.range(0, PARAGRAPH)
                .mapToObj(word -> word % 9 == 0 ? every : "worker")
                .collect(Collectors.joining(" "));
        return IntStream.range(0, words / PARAGRAPH)
                .mapToObj(at -> paragraph.formatted(said))
                .collect(Collectors.joining(between));
    }

    private static String rounded(Object millis) {
        return String.format(Locale.ROOT, "%.0f", ((Number) millis).doubleValue());
    }
}
