package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Folders;
import org.setu.fixtures.Form;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;

/** Nasreen writes, Shirin reviews, on a server of their own: sign-offs and publications would be in others' way. */
@Tag("h2")
class ReviewIT {
    private static final String SLUG = "mainstreaming-migration";
    private static final String DESK = "/en/authoring/" + SLUG;
    private static final String REVIEW = DESK + "/review";
    private static final String BLOCK = DESK + "/lessons/a1/two-way-link/blocks/opening";
    private static final String TALK = REVIEW + "/comments?at=block/a1/two-way-link/opening/en";

    @TempDir
    private static Path courses;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless shirin;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @BeforeAll
    static void aServerWithATrainerAndAReviewer() throws IOException {
        Folders.copy(Server.courses().resolve("_shared"), courses.resolve("_shared"));
        Folders.copy(Server.courses().resolve(SLUG), courses.resolve(SLUG));
        Folders.copy(Server.courses().resolve(SLUG), courses.resolve("another-course"));
        Folders.replace(courses.resolve("another-course/course.yaml"), "slug: " + SLUG, "slug: another-course");
        server = OwnServer.onItsOwnDatabase("reviews")
                .with("SETU_COURSES_DIR", courses.toString())
                .start();
        nasreen = signedIn(People.TRAINER);
        farhana = signedIn(People.ADMIN);
        becomesReviewer(People.CIVIL);
        shirin = signedIn(People.CIVIL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Whatever another test left. */
    @BeforeEach
    void nothingIsAskedForAndTheDraftIsWhatIsPublished() {
        asksFor();
        Draft.becomesWhatIsPublished(nasreen, DESK);
    }

    @Test
    void aReviewerReadsAndSpeaksButChangesNothing() {
        assertThat(shirin.get("/en/authoring").page().select("main h2 a").eachAttr("href"))
                .containsExactly(REVIEW);
        assertThat(shirin.get(REVIEW).page().select("header a[href$=/authoring]"))
                .hasSize(1);
        for (String page : List.of(
                "", "/changes", "/lessons/a1/two-way-link", "/questions/a1", "/comments?at=question/a1/a1-q01")) {
            assertThat(shirin.get(REVIEW + page).status()).as(page).isEqualTo(200);
        }
        for (String page : List.of(
                "",
                "/lessons/a1/two-way-link",
                "/lessons/a1/two-way-link/blocks/opening",
                "/questions/a1",
                "/questions/a1/a1-q01",
                "/files/course.yaml",
                "/findings",
                "/publication",
                "/history",
                "/media",
                "/import",
                "/export.zip")) {
            assertThat(shirin.get(DESK + page).status()).as(page).isEqualTo(404);
        }
        assertThat(shirin.get(REVIEW).page().select("nav.tabs a").eachAttr("href"))
                .as("no way to where nothing is found")
                .containsExactly(REVIEW, DESK + "/team");
        Form form = shirin.get(TALK).form("/opening/en");
        for (String action : List.of(
                "/review/sign-offs/choice",
                "/review/requests",
                "/review/requests/00000000-0000-0000-0000-000000000000/withdrawal",
                "/publication",
                "/lessons/a1/two-way-link/blocks/opening?lang=en")) {
            assertThat(shirin.submit(form.sentTo(DESK + action)).status())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    @Test
    void toEverybodyElseThereIsNoReview() {
        for (String page : List.of("", "/changes", "/lessons/a1/two-way-link", "/questions/a1", "/comments")) {
            assertThat(signedIn(People.OFFICIAL).get(REVIEW + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(shirin.get("/en/authoring/another-course/review" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        Form elsewhere = shirin.get(TALK).form("/opening/en").with("words", "Mine?");
        assertThat(shirin.submit(elsewhere.sentTo("/en/authoring/another-course/review/comments?at=course"))
                        .status())
                .isEqualTo(404);
        for (String nonsense : List.of("x", "block/a1/two-way-link/nothing/en", "question/a1/..", "block/a1//x/en")) {
            assertThat(shirin.get(REVIEW + "/comments?at=" + nonsense).status())
                    .as(nonsense)
                    .isEqualTo(404);
        }
        assertThat(shirin.get(REVIEW + "/changes?since=nonsense").status()).isEqualTo(404);
    }

    @Test
    void publicationWaitsForSomebodyWhoDidNotWriteIt() {
        asksFor("LEGAL", "PROTECTION");
        writes("The Act of 2013 says so.");

        Answer page = nasreen.get(DESK + "/publication");
        assertThat(page.words("main")).contains("a sign-off is missing", "Legal not given yet");
        assertThat(page.page().select("input[name=when]").eachAttr("value"))
                .as("it can be planned, for when it is signed off")
                .containsExactly("later");
        assertThat(page.page().select("main a[href$=/review]")).isNotEmpty();
        Answer forced = publishesByForce("Never mind the law.");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.words(".errors")).contains("a sign-off is missing");

        assertThat(nasreen.get(REVIEW).words("#sign-off-LEGAL")).contains("You have written some of this yourself");
        signs(nasreen, "LEGAL");
        signs(nasreen, "PROTECTION");
        assertThat(nasreen.get(REVIEW).words("#sign-off-LEGAL"))
                .contains("somebody else is needed", "Nasreen Sultana")
                .doesNotContain("Shirin");
        assertThat(publishesByForce("I say so myself.").status()).isEqualTo(422);

        signs(shirin, "LEGAL");
        assertThat(publishesByForce("One is missing.").status()).isEqualTo(422);
        signs(shirin, "PROTECTION");
        Answer published = nasreen.submit(nasreen.get(DESK + "/publication")
                .form("/publication")
                .with("note", "With the law.")
                .with("extent", "minor"));
        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
        assertThat(nasreen.followAll(published).words("main tbody tr"))
                .contains("With the law.", "Legal: Shirin Akter", "Protection and gender: Shirin Akter");
        assertThat(nasreen.get(DESK + "/history").text()).doesNotContain("Never mind", "I say so", "One is missing");
    }

    @Test
    void aSignOffForADraftThatHasChangedIsRefusedWithWhatChanged() {
        asksFor("SUBJECT");
        writes("First sentence.");
        Form old = signOffForm(shirin, "SUBJECT");
        writes("A second, quite wrong sentence.");

        Answer refused = shirin.submit(old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words("main")).contains("nothing was signed off", "A second, quite wrong sentence.");
        assertThat(nasreen.get(REVIEW).words("#sign-off-SUBJECT")).contains("not given yet");

        signs(shirin, "SUBJECT");
        writes("And a third one.");
        Answer outdated = nasreen.get(REVIEW);
        assertThat(outdated.words("#sign-off-SUBJECT")).contains("given before the draft changed", "Shirin Akter");
        Answer since = nasreen.get(outdated.link("#sign-off-SUBJECT a[href*=since]"));
        assertThat(since.words("main")).contains("Since Shirin Akter signed it off", "opening", "And a third one.");
        assertThat(publishesByForce("Too late.").status()).isEqualTo(422);
    }

    @Test
    void aLanguageIsNotSignedOffAnewForTheOtherOne() {
        asksFor("LANGUAGE_BN", "LANGUAGE_EN");
        writes("English only.");
        signs(shirin, "LANGUAGE_BN");
        signs(shirin, "LANGUAGE_EN");
        writes("Still English only.");

        assertThat(nasreen.get(REVIEW).words("#sign-off-LANGUAGE_BN")).contains("Bangla given");
        assertThat(nasreen.get(REVIEW).words("#sign-off-LANGUAGE_EN")).contains("given before the draft changed");
    }

    @Test
    void aSignOffIsTakenBackAndOneThatNobodyAsksForIsNotGiven() {
        asksFor("LEGAL");
        writes("To be taken back.");
        Form form = signOffForm(shirin, "LEGAL");
        signs(shirin, "LEGAL");
        assertThat(nasreen.get(REVIEW).words("#sign-off-LEGAL")).contains("Legal given", "Shirin Akter");
        shirin.submit(shirin.get(REVIEW).form("/sign-offs/withdrawal").with("aspect", "LEGAL"));
        assertThat(nasreen.get(REVIEW).words("#sign-off-LEGAL")).doesNotContain("Shirin Akter");

        asksFor();
        assertThat(nasreen.get(REVIEW).words("main")).contains("No longer asked for: Legal (Nasreen Sultana");
        Answer late = shirin.submit(form);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words(".errors")).contains("does not ask for that sign-off");
    }

    @Test
    void whatIsSaidOnABlockIsReadBesideItAnsweredAndSettled() {
        Answer empty = shirin.submit(shirin.get(TALK).form("/opening/en").with("words", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words("#field-words-error")).contains("Write a comment");
        String long4000 = "Much. ".repeat(700);
        Answer tooLong = shirin.submit(shirin.get(TALK).form("/opening/en").with("words", long4000));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.form("/opening/en").value("words")).isEqualTo(long4000.strip());

        Form said = shirin.get(TALK).form("/opening/en").with("words", "<b>Who</b> says so?<script>alert(1)</script>");
        assertThat(shirin.submit(said).status()).isEqualTo(303);
        Answer thread = shirin.followAll(shirin.submit(said));
        assertThat(thread.page().select("main article p.said").eachText())
                .as("sent twice, said once")
                .filteredOn(words -> words.contains("Who"))
                .containsExactly("<b>Who</b> says so?<script>alert(1)</script>");
        assertThat(thread.text()).contains("&lt;script").doesNotContain("<script>alert");

        assertThat(nasreen.get(DESK + "/lessons/a1/two-way-link").words("#opening .talk"))
                .contains("Shirin Akter", "says so?");
        Answer atBlock = nasreen.get(BLOCK + "?lang=en");
        assertThat(atBlock.words("main .talk")).contains("says so?");
        assertThat(nasreen.get(BLOCK + "?lang=bn").words("main .talk")).doesNotContain("says so?");
        Answer outline = nasreen.get(DESK);
        assertThat(outline.words("nav.tabs")).contains("open)");
        assertThat(outline.words("#module-a1 li:has(a[href$=/two-way-link])")).contains("open comment");

        writes("It is said by nobody.");
        Answer talk = nasreen.get(atBlock.link("main .talk p > a"));
        assertThat(talk.words("main article:contains(says so?)")).contains("the text has changed since");
        Form answer = talk.form(talk.page()
                .select("main article:contains(says so?) form[action$=/answers]")
                .attr("action"));
        String words = answer.names().stream()
                .filter(name -> name.startsWith("words-"))
                .findFirst()
                .orElseThrow();
        assertThat(nasreen.submit(answer.with(words, "")).words(".errors")).contains("Write an answer");
        String settle = talk.link("main article:contains(says so?) button[formaction$=/settlement]", "formaction");
        assertThat(nasreen.submit(answer.with(words, "x".repeat(5_000)).sentTo(settle))
                        .status())
                .as("too long for an answer, and not settled without it")
                .isEqualTo(422);
        nasreen.submit(answer.with(words, "Nobody does; mended.").sentTo(settle));
        Answer settled = shirin.followAll(
                shirin.submit(shirin.get(REVIEW).form("/sign-out").sentTo(settle)));

        assertThat(settled.words("main article:contains(says so?)"))
                .as("of two who settle it the first is named")
                .contains("Nobody does; mended.", "settled Nasreen Sultana");
        assertThat(nasreen.get(DESK + "/lessons/a1/two-way-link").words("#opening .talk"))
                .doesNotContain("says so?");
        Answer open = shirin.followAll(shirin.submit(settled.form("/reopening")));
        assertThat(open.words("main article:contains(says so?)")).doesNotContain("settled");
    }

    @Test
    void aSuggestionIsAcceptedByOneClickUnlessTheTextChanged() {
        Answer talk = shirin.get(TALK);
        String text = talk.form("/opening/en").value("proposal");
        assertThat(shirin.get(DESK + "/writing/choices.json?lang=en&q=remittance")
                        .status())
                .as("a reviewer may look facts up for it")
                .isEqualTo(200);
        Answer said = shirin.followAll(
                shirin.submit(talk.form("/opening/en").with("proposal", text + "\n\nShirin knows a better word.")));
        assertThat(said.words("main")).contains("As it was", "As suggested", "Shirin knows a better word.");
        assertThat(said.page().select("button[formaction$=/acceptance]"))
                .as("a reviewer accepts nothing")
                .isEmpty();

        Form accept = acceptance(nasreen.get(TALK));
        String acceptance = nasreen.get(TALK).link("button[formaction$=/acceptance]", "formaction");
        assertThat(shirin.submit(shirin.get(TALK).form("/opening/en").sentTo(acceptance))
                        .status())
                .isEqualTo(404);
        String words = accept.names().stream()
                .filter(name -> name.startsWith("words-"))
                .findFirst()
                .orElseThrow();
        Answer accepted = nasreen.followAll(nasreen.submit(accept.with(words, "A better word indeed.")));
        assertThat(accepted.words("main"))
                .as("what stands in the form is kept")
                .contains("accepted Nasreen Sultana", "A better word indeed.");
        assertThat(nasreen.get(BLOCK + "?lang=en").form("?lang=en").value("text"))
                .contains("Shirin knows a better word.");
        assertThat(nasreen.submit(accept).status()).as("twice is harmless").isEqualTo(303);

        Answer before = shirin.get(TALK);
        Form late = before.form("/opening/en")
                .with("proposal", before.form("/opening/en").value("proposal") + "\n\nOne more.");
        shirin.submit(late);
        writes("Nasreen was quicker.");
        Answer refused = nasreen.submit(acceptance(nasreen.get(TALK)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words(".errors")).contains("has changed since this was suggested");
        assertThat(nasreen.get(BLOCK + "?lang=en").form("?lang=en").value("text"))
                .contains("Nasreen was quicker.")
                .doesNotContain("One more.");

        Answer overtaken = shirin.submit(late.with("id", "").with("words", "Kept?"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.form("/opening/en").value("words")).isEqualTo("Kept?");
        assertThat(overtaken.form("/opening/en").value("proposal")).contains("One more.");
        assertThat(overtaken.words("#now ~ .block")).contains("Nasreen was quicker.");
        assertThat(shirin.submit(overtaken.form("/opening/en")).status()).isEqualTo(303);
    }

    /** The form of the comment that can be accepted, as its button sends it. */
    private static Form acceptance(Answer talk) {
        String accept = talk.link("button[formaction$=/acceptance]", "formaction");
        return talk.form(accept.replaceFirst(".*(/[^/]+)/acceptance$", "$1/answers"))
                .sentTo(accept);
    }

    @Test
    void aQuestionIsPutIntoBetterWordsUnlessItChanged() {
        String question = DESK + "/questions/a1/a1-q01";
        String talk = REVIEW + "/comments?at=question/a1/a1-q01&lang=bn";
        Form form = shirin.get(talk).form("/a1-q01&lang=bn");
        String was = form.value("text~stem");
        assertThat(shirin.submit(form.with("text~options~a~text", "")).words(".errors"))
                .contains("This text is empty");

        Answer said = shirin.followAll(
                shirin.submit(form.with("text~stem", "কারা অভিবাসী?").with("words", "Shorter.")));
        assertThat(said.page().select("main article:contains(Shorter.) td").eachText())
                .as("what differs, and nothing else")
                .containsExactly(was, "কারা অভিবাসী?");
        assertThat(said.page().select("button[formaction$=/acceptance]")).isEmpty();
        assertThat(nasreen.get(question).form("/a1-q01").value("stem.bn")).isEqualTo(was);

        Form accept = acceptance(nasreen.get(talk));
        assertThat(nasreen.followAll(nasreen.submit(accept)).words("main")).contains("accepted Nasreen Sultana");
        Form accepted = nasreen.get(question).form("/a1-q01");
        assertThat(accepted.value("stem.bn")).isEqualTo("কারা অভিবাসী?");
        assertThat(accepted.value("options~correct")).isEqualTo("b");
        assertThat(nasreen.submit(accept).status()).as("twice is harmless").isEqualTo(303);

        Form late = shirin.get(talk).form("/a1-q01&lang=bn").with("text~stem", "আরও ভালো?");
        shirin.submit(late);
        nasreen.submit(accepted.with("stem.en", "Who is one?"));
        Answer refused = nasreen.submit(acceptance(nasreen.get(talk)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words(".errors")).contains("has changed since this was suggested");

        Answer overtaken = shirin.submit(late.with("id", "").with("words", "Kept?"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.form("/a1-q01&lang=bn").value("text~stem")).isEqualTo("আরও ভালো?");
        assertThat(shirin.submit(overtaken.form("/a1-q01&lang=bn")).status()).isEqualTo(303);
    }

    @Test
    void aReviewerSeesOnlyWhatChangedSinceTheyRead() {
        writes("Before she read it.");
        Answer first = shirin.get(REVIEW + "/changes");
        assertThat(first.words("main")).contains("Before she read it.");
        Form read = first.form("/changes");
        assertThat(shirin.submit(read).status()).isEqualTo(303);
        assertThat(shirin.get(REVIEW).words("#reading")).contains("You have read the draft as it stands");

        writes("After she read it.");
        assertThat(shirin.get(REVIEW).words("#reading")).contains("changed since you read it");
        Answer since = shirin.get(REVIEW + "/changes");
        assertThat(since.words("main")).contains("Since you last read", "After she read it.");
        assertThat(since.page().select("main article.card")).hasSize(1);
        assertThat(since.link("main a[href*=comments]")).endsWith("at=block/a1/two-way-link/opening/en");
        Answer moved = shirin.submit(read);
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.words("main")).contains("After she read it.");
    }

    @Test
    void whoMayNoLongerReviewIsShownSoInTheRequestAndFindsNothing() {
        becomesReviewer(People.MANAGER);
        var mahbub = signedIn(People.MANAGER);
        asksFor("SUBJECT");
        Form form = nasreen.get(REVIEW).form("/requests");
        Answer refused = nasreen.submit(
                form.with("person", "x").with("due", "2020-01-01").with("asking", "Please."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors li")).hasSize(3);
        assertThat(refused.form("/requests").value("asking")).isEqualTo("Please.");
        String id = personNamed("Mahbubur");
        Form asking = refused.form("/requests")
                .with("person", id)
                .with("aspect", "SUBJECT")
                .with("due", "");
        assertThat(nasreen.submit(asking).status()).isEqualTo(303);
        nasreen.submit(asking);
        assertThat(mahbub.get(REVIEW).words("main")).contains("Mahbubur Rahman Khan: Subject matter", "waits for you");
        assertThat(nasreen.get(REVIEW).page().select("form[action$=/withdrawal][action*=/requests/]"))
                .as("asked twice, asked once")
                .hasSize(1);

        String person =
                farhana.get("/en/admin/people?q=" + People.MANAGER.email()).link("th a");
        Answer grants = farhana.get(person);
        farhana.submit(grants.form(grants.page()
                .select("div.card:contains(Reviewer) form[action$=/revocation]")
                .attr("action")));

        assertThat(nasreen.get(REVIEW).words("main")).contains("may not review this course any more");
        assertThat(mahbub.get(REVIEW).status()).isEqualTo(404);
        Answer after = nasreen.followAll(nasreen.submit(nasreen.get(REVIEW)
                .form(nasreen.get(REVIEW)
                        .page()
                        .select("form[action$=/withdrawal][action*=/requests/]")
                        .attr("action"))));
        assertThat(after.words("main")).contains("Nobody is asked for a sign-off");
    }

    @Test
    void theProgrammeDefinesSignOffsAndRequiresOneOfEveryCourse() {
        Form adding = farhana.get("/en/admin/sign-offs").form("/admin/sign-offs");
        Answer refused = farhana.submit(adding.with("name", "2nd").with("titleEn", "Field test"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors li")).hasSize(4);
        assertThat(refused.form("/admin/sign-offs").value("titleEn")).isEqualTo("Field test");
        Form filled = adding.with("name", "field_test")
                .with("titleEn", "Field <test>")
                .with("titleBn", "মাঠপর্যায়ের পরীক্ষা")
                .with("vouchingEn", "Five learners of the district have taken it.")
                .with("vouchingBn", "জেলার পাঁচজন প্রশিক্ষণার্থী এটি করেছেন।")
                .with("required", "yes");
        assertThat(farhana.submit(filled).status()).isEqualTo(303);
        assertThat(farhana.submit(filled).words("#field-name-error")).contains("of this name already");

        String one = "/en/admin/sign-offs/FIELD_TEST";
        writes("Tested in no field.");
        assertThat(nasreen.get(DESK + "/publication").words("main")).contains("Field <test> not given yet");
        assertThat(publishesByForce("Without it.").status()).isEqualTo(422);
        asksFor("LEGAL");
        asksFor();
        assertThat(nasreen.get(REVIEW).words("#sign-off-FIELD_TEST"))
                .as("trainers cannot drop it")
                .contains("asked for of every course", "Five learners of the district");
        assertThat(nasreen.get("/bn/authoring/" + SLUG + "/review").words("#sign-off-FIELD_TEST"))
                .contains("মাঠপর্যায়ের পরীক্ষা", "জেলার পাঁচজন প্রশিক্ষণার্থী এটি করেছেন।");
        signs(shirin, "FIELD_TEST");
        assertThat(nasreen.get(REVIEW).words("#sign-off-FIELD_TEST")).contains("given", "Shirin Akter");

        Form old = farhana.get(one).form(one);
        assertThat(farhana.get(one).page().select("form[action$=/removal]"))
                .as("one that was given stays")
                .isEmpty();
        assertThat(farhana.submit(old.sentTo(one + "/removal")).location()).endsWith(one);
        assertThat(farhana.submit(old.with("titleEn", "Tried in the field")).status())
                .isEqualTo(303);
        Answer overtaken = farhana.submit(old.with("titleEn", "Mine"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("section[aria-labelledby=stored]")).contains("Tried in the field");
        assertThat(overtaken.form(one).value("titleEn")).isEqualTo("Mine");

        farhana.submit(old.sentTo(one + "/retirement"));
        assertThat(nasreen.get(REVIEW).page().select("#sign-off-FIELD_TEST")).isEmpty();
        assertThat(farhana.get("/en/admin/sign-offs").words("section[aria-labelledby=aspect-FIELD_TEST]"))
                .contains("retired");
        assertThat(shirin.get("/en/admin/sign-offs").status()).isEqualTo(404);
        assertThat(nasreen.submit(nasreen.get(DESK).form("/sign-out").sentTo(one + "/retirement"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSignOffThatNobodyAskedForIsDeleted() {
        String one = "/en/admin/sign-offs/MISTAKE";
        farhana.submit(farhana.get("/en/admin/sign-offs")
                .form("/admin/sign-offs")
                .with("name", "MISTAKE")
                .with("titleEn", "Mistake")
                .with("titleBn", "ভুল")
                .with("vouchingEn", "Nothing.")
                .with("vouchingBn", "কিছু না।"));
        assertThat(farhana.submit(farhana.get(one).form("/removal")).status()).isEqualTo(303);
        assertThat(farhana.get(one).status()).isEqualTo(404);
    }

    private static String personNamed(String name) {
        return nasreen.get(REVIEW)
                .page()
                .select("select[name=person] option:contains(" + name + ")")
                .attr("value");
    }

    private static void asksFor(String... aspects) {
        Form form = nasreen.get(REVIEW).form("/sign-offs/choice").without("asked");
        nasreen.submit(aspects.length == 0 ? form : form.with("asked", aspects));
    }

    private static void writes(String sentence) {
        Form form = nasreen.get(BLOCK + "?lang=en").form("?lang=en");
        Answer saved = nasreen.submit(form.with("text", form.value("text").replace("\r\n", "\n") + "\n\n" + sentence));
        assertThat(saved.status()).isEqualTo(303);
    }

    private static Form signOffForm(Browserless who, String aspect) {
        return who.get(REVIEW).form("/review/sign-offs").with("aspect", aspect);
    }

    private static void signs(Browserless who, String aspect) {
        Answer signed = who.submit(signOffForm(who, aspect));
        assertThat(signed.status()).as(signed.words("main")).isEqualTo(303);
    }

    private static Answer publishesByForce(String note) {
        Form any = nasreen.get(BLOCK + "?lang=en").form("?lang=en");
        String draft = nasreen.get(REVIEW + "/changes").form("/changes").value("basedOn");
        return nasreen.submit(any.sentTo(DESK + "/publication")
                .with("note", note)
                .with("extent", "minor")
                .with("basedOn", draft));
    }

    private static void becomesReviewer(People person) {
        String page = farhana.get("/en/admin/people?q=" + person.email()).link("th a");
        Answer granted = farhana.submit(
                farhana.get(page).form("/grants").with("role", "REVIEWER").with("scope", "course:" + SLUG));
        assertThat(granted.isRedirect()).as(granted.words("main")).isTrue();
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(server.address()).signedInAs(person);
    }
}
