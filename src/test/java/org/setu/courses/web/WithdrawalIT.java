package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Folders;
import org.setu.fixtures.Form;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;

/** A course is withdrawn and offered again, and one that was never published is discarded, on a server of their own. */
@Tag("h2")
class WithdrawalIT {
    private static final String SLUG = "mainstreaming-migration";
    private static final String DESK = "/en/authoring/" + SLUG;
    private static final String COURSE = "/en/courses/" + SLUG;
    private static final String WITHDRAWAL = DESK + "/withdrawal";
    private static final Pattern UNFINISHED = Pattern.compile("not finished: (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path courses;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @BeforeAll
    static void aServerOfItsOwn() throws IOException {
        Folders.copy(Server.courses().resolve("_shared"), courses.resolve("_shared"));
        Folders.copy(Server.courses().resolve(SLUG), courses.resolve(SLUG));
        server = OwnServer.onItsOwnDatabase("withdrawals")
                .with("SETU_COURSES_DIR", courses.toString())
                .start();
        nasreen = signedIn(People.TRAINER);
        farhana = signedIn(People.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoIsEnrolledGoesOnAndNobodyElseCanEnrolUntilItIsOfferedAgain() throws IOException {
        int before = unfinished();
        Browserless rezaul = signedIn(People.OFFICIAL);
        rezaul.submit(rezaul.get(COURSE).form("/enrolment"));
        Browserless shirin = signedIn(People.CIVIL);
        Form late = shirin.get(COURSE).form("/enrolment");
        awaits(() -> finds("q=migration&kind=courses", "/courses/" + SLUG));

        Answer refused =
                nasreen.submit(nasreen.get(WITHDRAWAL).form("/withdrawal").with("english", "The Act is new."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-bangla-error")).contains("why the course is withdrawn");
        assertThat(refused.form("/withdrawal").value("english")).isEqualTo("The Act is new.");
        assertThat(shirin.get("/en/courses").page().select("main a[href$=" + SLUG + "]"))
                .isNotEmpty();
        Answer page = nasreen.get(WITHDRAWAL);
        assertThat(page.words("main")).contains("Certificates stay valid");
        assertThat(unfinished()).as("Rezaul is one more").isEqualTo(before + 1);

        Form form = page.form("/withdrawal")
                .with("english", "The Act of 2026 <i>changes</i> it.")
                .with("bangla", "২০২৬ সালের আইনে এটি বদলেছে।");
        Form farhanas = farhana.get(WITHDRAWAL).form("/withdrawal");
        assertThat(nasreen.submit(form).status()).isEqualTo(303);
        assertThat(farhana.submit(farhanas.with("english", "Mine.").with("bangla", "আমার।"))
                        .status())
                .as("the first one's reason stays")
                .isEqualTo(409);

        assertThat(nasreen.get("/en/account/export").text())
                .as("the copy of her data")
                .contains("The Act of 2026");

        for (Browserless newcomer : List.of(Browserless.visitorOf(server.address()), shirin)) {
            assertThat(newcomer.get("/en/courses").page().select("main a[href$=" + SLUG + "]"))
                    .isEmpty();
            Answer told = newcomer.get(COURSE);
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.words("main")).contains("This course was withdrawn", "The Act of 2026 <i>changes</i> it.");
            assertThat(told.page().select("form[action$=/enrolment]")).isEmpty();
        }
        assertThat(shirin.get("/bn/courses/" + SLUG).words("main")).contains("২০২৬ সালের আইনে এটি বদলেছে।");
        Answer toldAgain = shirin.followAll(shirin.submit(late));
        assertThat(toldAgain.status()).isEqualTo(200);
        assertThat(toldAgain.words("main")).contains("This course was withdrawn");
        assertThat(shirin.get(COURSE + "/a1/two-way-link").location()).endsWith(COURSE);
        awaits(() -> !finds("q=migration&kind=courses", "/courses/" + SLUG));
        assertThat(finds("q=migration&kind=lessons", COURSE)).isFalse();
        assertThat(shirin.get("/en/library").page().select("main a[href*=/library/]"))
                .as("works stay in the library")
                .isNotEmpty();
        inTheApi(shirin, rezaul);

        assertThat(rezaul.get(COURSE).words("main")).contains("You are enrolled: you can finish it as before");
        assertThat(rezaul.get(COURSE + "/a1/two-way-link").status()).isEqualTo(200);
        assertThat(rezaul.submit(rezaul.get(COURSE + "/quiz/a1-quiz").form("/quiz/a1-quiz"))
                        .status())
                .isEqualTo(303);
        assertThat(nasreen.get(DESK).words("main")).contains("This course is withdrawn", "Nasreen Sultana");
        assertThat(nasreen.get("/en/authoring").words("main")).contains("withdrawn");
        Folders.replace(courses.resolve(SLUG + "/course.yaml"), ": foundations\"", ": first steps\"");
        server.stop();
        server.start();
        nasreen = signedIn(People.TRAINER);
        farhana = signedIn(People.ADMIN);
        assertThat(nasreen.get(DESK + "/history").page().select("main tbody tr"))
                .as("the folder's new revision")
                .hasSize(2);
        publishes("Still mended for those who are enrolled.");
        assertThat(Browserless.visitorOf(server.address())
                        .get("/en/courses")
                        .page()
                        .select("main a[href$=" + SLUG + "]"))
                .as("neither a publication nor a folder offers it again")
                .isEmpty();

        Answer administrator = farhana.get(farhana.get("/en/admin/courses").link("main a[href$=/withdrawal]"));
        assertThat(administrator.words("main")).contains("The Act of 2026 <i>changes</i> it.");
        assertThat(farhana.submit(administrator.form("/end")).status()).isEqualTo(303);
        assertThat(farhana.submit(administrator.form("/end")).status())
                .as("twice is harmless")
                .isEqualTo(303);
        shirin = signedIn(People.CIVIL);
        assertThat(shirin.get("/en/courses").page().select("main a[href$=" + SLUG + "]"))
                .isNotEmpty();
        assertThat(shirin.submit(shirin.get(COURSE).form("/enrolment")).status())
                .isEqualTo(303);
        assertThat(shirin.get(COURSE + "/a1/two-way-link").status()).isEqualTo(200);
        assertThat(nasreen.get(DESK + "/history").words("#withdrawals ~ p")).contains("Offered again by");
    }

    private static void inTheApi(Browserless newcomer, Browserless enrolled) {
        assertThat(newcomer.asProgram().get("/api/v1/courses").json().get("courses"))
                .isEmpty();
        Answer course = newcomer.asProgram().get("/api/v1/courses/" + SLUG);
        assertThat(course.json().at("/withdrawn/reason/en").asText()).isEqualTo("The Act of 2026 <i>changes</i> it.");
        String body = "{\"course\":\"" + SLUG + "\"}";
        Answer refused = newcomer.asProgram().send("POST", "/api/v1/enrolments", "application/json", body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("refusal").asText()).isEqualTo("WITHDRAWN");
        assertThat(enrolled.asProgram()
                        .send("POST", "/api/v1/enrolments", "application/json", body)
                        .status())
                .as("enrolled before")
                .isEqualTo(200);
    }

    @Test
    void aCourseThatWasNeverPublishedIsDiscardedAndItsAddressIsFree() {
        String title = "Returning home";
        String path = begins(nasreen, title);
        String other = "/en/authoring/" + path;
        Answer page = nasreen.get(nasreen.get(other).link("main a[href$=/discarding]"));
        assertThat(page.words("main")).contains("was never published", "modules: 0, lessons: 0, questions: 0");
        assertThat(page.page().select("main a[download]")).hasSize(1);
        Form comment = nasreen.get(other + "/review/comments?at=course").form("/comments?at=course");
        assertThat(nasreen.submit(comment.with("words", "Is it needed?")).status())
                .isEqualTo(303);
        nasreen.submit(nasreen.get(other + "/review").form("/sign-offs/choice").with("asked", "LEGAL", "SUBJECT"));
        assertThat(beginsToBringAFilm(other).status()).isEqualTo(201);
        Form old = page.form("/discarding");
        Form card = nasreen.get(other + "/card").form("/card");
        assertThat(nasreen.submit(card.with("summary.en", "Changed meanwhile.")).status())
                .isEqualTo(303);
        assertThat(nasreen.submit(old).status()).as("the draft is another").isEqualTo(409);
        Browserless mahbub = signedIn(People.MANAGER);
        Form theirs = mahbub.get("/en/learning").form("/sign-out").sentTo(other + "/discarding");
        assertThat(mahbub.submit(theirs).status()).isEqualTo(404);

        Answer gone = nasreen.submit(nasreen.get(other + "/discarding").form("/discarding"));
        assertThat(gone.status()).as(gone.words("main")).isEqualTo(303);
        assertThat(nasreen.followAll(gone).words("main")).doesNotContain(title);
        assertThat(nasreen.get(other).status()).isEqualTo(404);
        assertThat(nasreen.submit(old).status()).as("twice").isEqualTo(404);

        assertThat(begins(nasreen, title)).as("its address is free").isEqualTo(path);
        Answer review = nasreen.get(other + "/review");
        assertThat(review.words("main")).doesNotContain("Is it needed?");
        assertThat(review.page().select("#sign-off-LEGAL")).isEmpty();
    }

    @Test
    void whatWasPublishedIsNotDiscarded() {
        Answer page = nasreen.get(DESK + "/discarding");
        assertThat(page.words("main")).contains("cannot be discarded");
        assertThat(page.page().select("main form[action$=/discarding]")).isEmpty();
        Form forced = nasreen.get(DESK)
                .form("/sign-out")
                .sentTo(DESK + "/discarding")
                .with(
                        "basedOn",
                        nasreen.get(DESK + "/review/changes").form("/changes").value("basedOn"));
        assertThat(nasreen.submit(forced).status()).isEqualTo(409);
        assertThat(nasreen.get(DESK).status()).isEqualTo(200);
    }

    private static int unfinished() {
        Matcher told = UNFINISHED.matcher(nasreen.get(WITHDRAWAL).words("main"));
        assertThat(told.find()).isTrue();
        return Integer.parseInt(told.group(1));
    }

    private static String begins(Browserless trainer, String title) {
        Form form = trainer.get("/en/authoring/new-course").form("/new-course");
        Answer begun = trainer.submit(form.with("title.en", title)
                .with("title.bn", "ঘরে ফেরা")
                .with("summary.en", "What returnees need.")
                .with("summary.bn", "ফিরে আসা মানুষের যা দরকার।")
                .with("audiences", "government")
                .with("priorityAreas", "P1"));
        assertThat(begun.status()).as(begun.words("main")).isEqualTo(303);
        return begun.location().replaceFirst(".*/authoring/", "");
    }

    private static void publishes(String sentence) {
        String block = DESK + "/lessons/a1/two-way-link/blocks/opening?lang=en";
        Form form = nasreen.get(block).form("?lang=en");
        nasreen.submit(form.with("text", form.value("text").replace("\r\n", "\n") + "\n\n" + sentence));
        Answer before = nasreen.get(DESK + "/publication");
        assertThat(before.words("main")).contains("the course is not offered again by it");
        Answer published = nasreen.submit(
                before.form("/publication").with("note", sentence).with("extent", "minor"));
        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
    }

    private static boolean finds(String question, String path) {
        return !Browserless.visitorOf(server.address())
                .get("/en/search?" + question)
                .page()
                .select(".hits a[href*=" + path + "]")
                .isEmpty();
    }

    private interface Question {
        boolean isTrue();
    }

    private static void awaits(Question question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.isTrue()) {
            assertThat(System.nanoTime()).as("Not in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /** As the page's script does it. */
    private static Answer beginsToBringAFilm(String desk) {
        var script = Browserless.visitorOf(server.address()).with("Tus-Resumable", "1.0.0");
        nasreen.cookies().forEach(script::withCookie);
        return script.with("X-Csrf-Token", nasreen.cookies().getOrDefault("setu_csrf", ""))
                .with("Upload-Length", "1000000")
                .with("Upload-Metadata", "filename aG9tZS5tcDQ=,fingerprint aG9tZQ==")
                .send("POST", desk + "/uploads", "application/offset+octet-stream", new byte[0]);
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(server.address()).signedInAs(person);
    }
}
