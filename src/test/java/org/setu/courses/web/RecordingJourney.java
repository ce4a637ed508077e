package org.setu.courses.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Film;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;
import org.setu.fixtures.Workshop;

/** A trainer sends a film over a line that breaks, and sees how far it is. */
@InABrowser
@Tag("h2")
class RecordingJourney {
    private static final String MEDIA = "/authoring/mainstreaming-migration/media";

    @Test
    void aFilmIsSentOverALineThatBreaks(Visitor nasreen) {
        nasreen.at(Workshop.open()).signInAs(People.TRAINER).open("/en" + MEDIA);
        Page page = nasreen.page();
        var pieces = new AtomicInteger();
        page.route("**/uploads/*", route -> {
            if (pieces.incrementAndGet() > 1) {
                route.abort();
            } else {
                route.resume();
            }
        });

        page.setInputFiles("#field-file", new FilePayload("the-well.mp4", "video/mp4", Film.mp4(900_000)));
        page.click("main form.card button.main");

        assertThat(page.locator(".sending [role=status]")).containsText("The line is lost");
        assertThat(page.locator(".sending [data-amount]")).containsText("of 0.9 MB sent");
        nasreen.findsNoBarrier().keepsPicture("recording-lost-en");
        page.unroute("**/uploads/*");
        assertThat(page.locator("main .notice").first()).containsText("the-well.mp4");
        assertThat(page.locator("main ul.media li:has-text('the-well.mp4')")).containsText("3:00");
        nasreen.findsNoBarrier();
    }
}
