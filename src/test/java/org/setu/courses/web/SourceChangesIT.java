package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Folders;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.MeasuredCourse;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;

/**
 * A law has changed on which two courses rest, on a server of their own. Nasreen writes the one, somebody else the other. In each course nine texts rest on
 * the Water Act: four blocks in two languages each, and a question.
 */
class SourceChangesIT {
    private static final String SOURCE = "/en/sources/R2";
    private static final String DESK = "/en/authoring/clean-water";
    private static final String MARKS = DESK + "/sources";
    private static final String LAW = DESK + "/lessons/w1/boiling/blocks/law?lang=en";

    private static @Nullable Postgres postgres;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init")
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init")
    private static Browserless nasreen;

    @SuppressWarnings("NullAway.Init")
    private static Browserless another;

    @BeforeAll
    static void aServerWithTwoCoursesOfTwoTrainers() throws IOException, SQLException {
        Path courses = Server.folder().resolve(Server.database() + "-sources-courses");
        MeasuredCourse.layInto(courses);
        Folders.copy(courses.resolve("clean-water"), courses.resolve("other-water"));
        Folders.replace(courses.resolve("other-water/course.yaml"), "slug: clean-water", "slug: other-water");
        server =
                onTheRunsDatabase().with("SETU_COURSES_DIR", courses.toString()).start();
        farhana = signedIn(People.ADMIN);
        trains(People.TRAINER, "clean-water");
        trains(People.CIVIL, "other-water");
        nasreen = signedIn(People.TRAINER);
        another = signedIn(People.CIVIL);
    }

    private static OwnServer onTheRunsDatabase() throws IOException, SQLException {
        if (Server.database() == Server.Database.H2) {
            return OwnServer.onItsOwnDatabase("sources");
        }
        postgres = Postgres.listeningAnywhere();
        return OwnServer.on(postgres.emptyDatabase("sources"), "sources").with("SETU_DEMO", "true");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    @AfterEach
    void nothingHasChanged() {
        Answer page = farhana.get(SOURCE);
        page.page()
                .select("form[action$=/withdrawal]")
                .eachAttr("action")
                .forEach(action -> farhana.submit(page.form(action)));
    }

    @Test
    void whatCitesTheLawIsMarkedInEveryCourseAndLookedThroughByItsTrainers() {
        assertThat(nasreen.get("/en/sources?q=water+act").words("main")).contains("Invented Water Act, 2015");
        Answer told = tells(nasreen, "Wells are covered too.");
        assertThat(nasreen.followAll(told).words("main"))
                .contains("Wells are covered too.", "Texts marked: 18, in courses: 2");

        assertThat(nasreen.get(DESK).words("main"))
                .contains("9 texts to look through again", "6 to look through again");
        assertThat(nasreen.get(DESK + "/lessons/w1/boiling").words("#law"))
                .contains("Its source changed", "Wells are covered");
        assertThat(nasreen.get(DESK + "/questions/w1").words("#w1-q01")).contains("Its source changed");
        assertThat(nasreen.get(LAW).words("main")).contains("Its source changed");
        assertThat(another.get("/en/authoring/other-water/sources").words("main"))
                .contains("9 texts to look through");
        assertThat(another.get(MARKS).status()).isEqualTo(404);

        Answer pool = nasreen.get(DESK + "/questions/w1");
        Form look = pool.form("/look");
        assertThat(nasreen.followAll(nasreen.submit(look)).words("main"))
                .contains("8 texts to look through", "Still right, says Nasreen Sultana");
        assertThat(nasreen.submit(look).isRedirect()).as("twice does no harm").isTrue();
        assertThat(another.submit(another.get("/en/authoring/other-water/sources")
                                .form("/look")
                                .sentTo(pool.link("form[action$=/look]", "action")))
                        .status())
                .as("a mark of a course that is not theirs")
                .isEqualTo(404);

        Answer block = nasreen.get(LAW);
        Form edit = block.form("?lang=en");
        nasreen.submit(edit.with("text", edit.value("text") + " Wells too."));
        assertThat(nasreen.get(MARKS).words("main")).contains("7 texts to look through", "Changed since");
        assertThat(another.get("/en/authoring/other-water/sources").words("main"))
                .contains("9 texts to look through");
    }

    @Test
    void everybodyReadsInTheLibraryThatItHasChangedAndNobodyElseMayTellIt() {
        tells(nasreen, "Wells are covered too.");
        var visitor = Browserless.visitorOf(server.address());
        String work = "/en/library/water-act";

        assertThat(visitor.get(work).words("main"))
                .contains("Known changes")
                .as("what is told is told to trainers")
                .doesNotContain("Wells are covered too.");
        assertThat(visitor.get(work).page().select("a[href*=/sources/]")).isEmpty();
        assertThat(nasreen.get(work).link("main a[href*=/sources/]")).isEqualTo(SOURCE);
        var learner = signedIn(People.OFFICIAL);
        assertThat(learner.get(SOURCE).status()).isEqualTo(404);
        assertThat(learner.get("/en/sources").status()).isEqualTo(404);
        assertThat(visitor.get(SOURCE).location()).contains("/sign-in");
    }

    @Test
    void itIsWithdrawnByWhoToldItOrAnAdministratorAndItsMarksAreGone() {
        tells(nasreen, "Not true.");
        assertThat(another.get(SOURCE).page().select("form[action$=/withdrawal]"))
                .isEmpty();
        String withdrawal = nasreen.get(SOURCE).link("form[action$=/withdrawal]", "action");
        assertThat(another.submit(another.get(SOURCE).form("/changes").sentTo(withdrawal))
                        .status())
                .isEqualTo(404);
        int known = knownChanges();
        String open = nasreen.get(MARKS).words("main h2");
        assertThat(open).contains("to look through again");

        assertThat(farhana.submit(farhana.get(SOURCE).form("/withdrawal")).isRedirect())
                .isTrue();

        assertThat(nasreen.get(MARKS).words("main")).contains("Nothing to look through");
        assertThat(nasreen.get(SOURCE).words("main")).contains("Withdrawn on");
        assertThat(knownChanges()).isEqualTo(known - 1);
    }

    /** As everybody reads them in the library. */
    private static int knownChanges() {
        return Browserless.visitorOf(server.address())
                .get("/en/library/water-act")
                .page()
                .select("section:contains(Known changes) li")
                .size();
    }

    @Test
    void eachTrainerGetsOneLetterAndWhoToldItNone() {
        Mailbox toNasreen = Mailbox.on(server, People.TRAINER.email());
        Mailbox toAnother = Mailbox.on(server, People.CIVIL.email());
        int before = letters(toNasreen);
        int others = letters(toAnother);
        Form form = form(another, "School wells only.");

        another.submit(form);
        another.submit(form);

        Mailbox.Letter letter = toNasreen.awaits("A source of your courses has changed");
        assertThat(letters(toNasreen)).isEqualTo(before + 1);
        assertThat(letter.text()).contains("Invented Water Act, 2015", "Clean water");
        assertThat(letter.link("/sources")).isEqualTo(MARKS);
        assertThat(letters(toAnother)).isEqualTo(others);
    }

    @Test
    void whatCannotBeMeantIsToldAndWhatWasTypedStays() {
        Answer refused = nasreen.submit(nasreen.get(SOURCE)
                .form("/changes")
                .with("on", "2999-01-01")
                .with("wordsEn", "")
                .with("wordsBn", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("has not come yet", "Say what changed");

        for (String day : List.of("", "1.7.2026", "0001-01-01")) {
            Answer again = nasreen.submit(
                    nasreen.get(SOURCE).form("/changes").with("on", day).with("wordsBn", "নলকূপও।"));
            assertThat(again.status()).as(day).isEqualTo(422);
            assertThat(again.form("/changes").value("wordsBn")).isEqualTo("নলকূপও।");
        }
        assertThat(nasreen.submit(form(nasreen, "x".repeat(2_001))).status()).isEqualTo(422);
        assertThat(nasreen.get("/en/sources/no-such-source").status()).isEqualTo(404);
        assertThat(nasreen.get("/en/sources?q=%3Cscript%3E&page=99").words("main"))
                .contains("No source fits");
        assertThat(nasreen.get(MARKS).words("main")).contains("Nothing to look through");
    }

    private static Answer tells(Browserless who, String words) {
        Answer told = who.submit(form(who, words));
        assertThat(told.isRedirect()).as(told.words("main")).isTrue();
        return told;
    }

    private static Form form(Browserless who, String words) {
        return who.get(SOURCE).form("/changes").with("on", "2026-07-01").with("wordsEn", words);
    }

    private static int letters(Mailbox mailbox) {
        return (int) mailbox.letters().stream()
                .filter(letter -> letter.subject().contains("source"))
                .count();
    }

    private static void trains(People person, String course) {
        String page = farhana.get("/en/admin/people?q=" + person.email()).link("th a");
        farhana.submit(farhana.get(page).form("/grants").with("role", "TRAINER").with("scope", "course:" + course));
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(server.address()).signedInAs(person);
    }
}
