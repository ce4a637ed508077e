package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Folders;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;

/** Publications at a time, each test with a course of its own, on a server that may be stopped. */
@Tag("h2")
class PlansIT {
    private static final String SLUG = "mainstreaming-migration";
    private static final String TITLE = "Mainstreaming migration into development planning: foundations";
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> COURSES = List.of(
            "planned",
            "changed",
            "unsigned",
            "no-right",
            "called-off",
            "replaced",
            "by-hand",
            "refused",
            "untouched",
            "down");

    @TempDir
    private static Path courses;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    /** An administrator, and a trainer of every course. */
    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @BeforeAll
    static void aServerWithACourseForEachTest() throws IOException {
        Folders.copy(Server.courses().resolve("_shared"), courses.resolve("_shared"));
        for (String course : COURSES) {
            Folders.copy(Server.courses().resolve(SLUG), courses.resolve(course));
            Path outline = courses.resolve(course + "/course.yaml");
            Folders.replace(outline, "slug: " + SLUG, "slug: " + course);
            Folders.replace(outline, TITLE, TITLE + " (" + course + ")");
        }
        server = OwnServer.onItsOwnDatabase("plans")
                .with("SETU_COURSES_DIR", courses.toString())
                .start();
        farhana = signedIn(People.ADMIN);
        for (String course : COURSES) {
            becomesTrainer(People.TRAINER, "course:" + course);
        }
        becomesTrainer(People.ADMIN, "all");
        nasreen = signedIn(People.TRAINER);
        farhana = signedIn(People.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasPlannedIsPublishedAtItsTimeIfNothingStandsAgainstIt() {
        for (String course : List.of("planned", "changed", "unsigned", "no-right", "called-off")) {
            writes(nasreen, course, "The bridge of " + course + ".");
        }
        ZonedDateTime due = aWhileFromNow();
        plans(nasreen, "planned", due);
        plans(nasreen, "changed", due);
        plans(nasreen, "unsigned", due);
        plans(nasreen, "no-right", due);
        plans(nasreen, "called-off", due);

        assertThat(nasreen.get(desk("planned")).words("main")).contains("To be published on", "Nasreen Sultana");
        assertThat(farhana.get(desk("planned") + "/history").words("#plans ~ ul"))
                .contains("planned", "The bridge is new.", "Nasreen Sultana");
        assertThat(revisions("planned")).as("not before its time").isEqualTo(1);

        writes(farhana, "changed", "A colleague's half sentence.");
        for (String page : List.of("", "/publication")) {
            assertThat(nasreen.get(desk("changed") + page).words("main"))
                    .contains("The draft has changed since. It will not be published");
        }
        Form choice = farhana.get(desk("unsigned") + "/review").form("/sign-offs/choice");
        farhana.submit(choice.with("asked", "LEGAL"));
        assertThat(nasreen.get(desk("unsigned")).words("main")).contains("A sign-off is missing");
        Answer calledOff =
                nasreen.submit(nasreen.get(desk("called-off") + "/publication").form("/calling-off"));
        assertThat(nasreen.followAll(calledOff).words("main")).contains("Called off");
        losesTheRole("no-right");

        awaits(() -> revisions("planned") == 2);
        assertThat(farhana.get(desk("planned") + "/history").words("main tbody tr:first-child"))
                .contains("minor", "The bridge is new.", "Nasreen Sultana");
        assertThat(farhana.get(desk("planned") + "/history").words("#plans ~ ul"))
                .contains("published as revision 2");
        assertThat(nasreen.get("/en/courses/planned").status()).isEqualTo(200);
        awaits(() -> farhana.get(desk("changed")).words("main").contains("Not published on"));
        awaits(() -> farhana.get(desk("unsigned")).words("main").contains("Not published on"));
        awaits(() -> farhana.get(desk("no-right")).words("main").contains("Not published on"));
        assertThat(farhana.get(desk("changed")).words("main")).contains("the draft had changed since it was planned");
        assertThat(farhana.get(desk("unsigned")).words("main")).contains("a sign-off that the course asks for");
        assertThat(farhana.get(desk("no-right")).words("main")).contains("no longer a trainer of the course");
        assertThat(farhana.get(desk("called-off")).words("main")).doesNotContain("Not published on", "To be published");
        for (String course : List.of("changed", "unsigned", "no-right", "called-off")) {
            assertThat(revisions(course)).as(course).isEqualTo(1);
        }
        assertThat(letters("Published as planned").stream()
                        .filter(letter -> letter.subject().endsWith("(planned)")))
                .hasSize(1);
        assertThat(letters("Not published"))
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.text()).contains("Nothing has changed for learners"));

        Answer byHand = farhana.submit(farhana.get(desk("changed") + "/publication")
                .form("/publication")
                .with("note", "Whole now.")
                .with("when", "now"));
        assertThat(byHand.status()).as(byHand.words("main")).isEqualTo(303);
        assertThat(farhana.get(desk("changed")).words("main"))
                .as("what was in vain is past once something is published")
                .doesNotContain("Not published on");
    }

    @Test
    void aServerThatWasDownPublishesWhenItIsBack() {
        writes(nasreen, "down", "Written before the lights went out.");
        ZonedDateTime due = aWhileFromNow();
        plans(nasreen, "down", due);
        server.stop();
        while (Instant.now().isBefore(due.toInstant())) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        server.start();
        nasreen = signedIn(People.TRAINER);
        farhana = signedIn(People.ADMIN);

        awaits(() -> revisions("down") == 2);
        assertThat(nasreen.get(desk("down") + "/history").words("#plans ~ ul")).contains("published as revision 2");
    }

    @Test
    void aTimeThatCannotBeIsRefusedAndNothingTypedIsLost() {
        writes(nasreen, "refused", "When?");
        Form form = nasreen.get(desk("refused") + "/publication")
                .form("/publication")
                .with("note", "A note.")
                .with("when", "later");

        Answer past = nasreen.submit(form.with("day", "2020-01-01").with("time", "10:00"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.words("#field-day-error")).contains("This time has passed");
        assertThat(past.form("/publication").value("note")).isEqualTo("A note.");
        assertThat(past.form("/publication").value("day")).isEqualTo("2020-01-01");
        assertThat(past.form("/publication").value("when")).isEqualTo("later");

        Answer far = nasreen.submit(form.with("day", "2099-01-01").with("time", "১০:০০"));
        assertThat(far.words("#field-day-error")).contains("for a year at most");
        Answer unreadable = nasreen.submit(form.with("day", "<b>").with("time", "ten"));
        assertThat(unreadable.words("#field-day-error")).contains("year-month-day");
        assertThat(unreadable.words("#field-time-error")).contains("09:30");
        Answer strange = nasreen.submit(form.with("when", "perhaps"));
        assertThat(strange.words("#field-when-error")).contains("now or at a time");
        assertThat(nasreen.get(desk("refused")).words("main")).doesNotContain("To be published");

        Answer inBangla = nasreen.submit(form.with("day", bangla(tomorrow())).with("time", "১০:৩০"));
        assertThat(inBangla.status()).as(inBangla.words("main")).isEqualTo(303);
        assertThat(nasreen.followAll(inBangla).words("#plan ~ p")).contains("10:30");
    }

    @Test
    void whatLearnersSeeAlreadyIsNotPlannedAndWhatReachesFurtherNotAsMinor() {
        assertThat(nasreen.submit(at(force("untouched"), aWhileFromNow())).words(".errors"))
                .contains("nothing to publish at that time");

        String quiz = desk("untouched") + "/quizzes/a1-quiz";
        Answer changed =
                nasreen.submit(nasreen.get(quiz).form("/quizzes/a1-quiz").with("passMark", "95"));
        assertThat(changed.status()).as(changed.words("main")).isEqualTo(303);
        Answer refused = nasreen.submit(
                at(nasreen.get(desk("untouched") + "/publication").form("/publication"), aWhileFromNow()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-extent-error")).contains("This cannot be a minor revision");
        assertThat(nasreen.get(desk("untouched")).words("main")).doesNotContain("To be published");
    }

    /** As somebody sends it whose page is old. */
    private static Form force(String course) {
        return nasreen.get(desk(course))
                .form("/sign-out")
                .sentTo(desk(course) + "/publication")
                .with("basedOn", draft(course));
    }

    @Test
    void ofTwoTrainersNobodyOverwritesThePlanOfTheOtherUnseen() {
        writes(nasreen, "replaced", "Two plan.");
        Form blind = farhana.get(desk("replaced") + "/publication").form("/publication");
        plans(nasreen, "replaced", aWhileFromNow().plusDays(2));

        Answer overtaken = farhana.submit(at(blind, aWhileFromNow().plusDays(3)).with("note", "Mine."));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words(".errors")).contains("This plan has changed since you opened the page");
        assertThat(overtaken.form("/publication").value("note")).isEqualTo("Mine.");
        assertThat(overtaken.words("#plan ~ p")).contains("Nasreen Sultana");

        Form old = nasreen.get(desk("replaced") + "/publication").form("/calling-off");
        assertThat(farhana.submit(overtaken.form("/publication")).status()).isEqualTo(303);
        assertThat(letter("No longer planned: " + TITLE + " (replaced)").text())
                .contains("planned anew the publication");
        Answer tooLate = nasreen.followAll(nasreen.submit(old));
        assertThat(tooLate.words("main")).contains("changed meanwhile", "Mine.");
        assertThat(nasreen.get(desk("replaced") + "/history").words("#plans ~ ul"))
                .contains("Mine.", "planned anew", "The bridge is new.");
    }

    @Test
    void whoPublishesByHandEndsThePlan() {
        writes(nasreen, "by-hand", "At once.");
        plans(nasreen, "by-hand", aWhileFromNow().plusDays(2));

        Answer published = farhana.submit(farhana.get(desk("by-hand") + "/publication")
                .form("/publication")
                .with("when", "now")
                .with("note", "It cannot wait."));
        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
        Answer history = farhana.followAll(published);
        assertThat(history.words("#plans ~ ul")).contains("published before its time", "ended by");
        assertThat(nasreen.get(desk("by-hand")).words("main")).doesNotContain("To be published");
    }

    @Test
    void aPlanIsNobodysButTheTrainers() {
        for (People person : List.of(People.OFFICIAL, People.MANAGER)) {
            Browserless stranger = signedIn(person);
            Form theirs = stranger.get("/en/learning").form("/sign-out");
            for (String page : List.of("/publication", "/publication/calling-off", "/withdrawal", "/withdrawal/end")) {
                assertThat(stranger.submit(theirs.sentTo(desk("refused") + page))
                                .status())
                        .as(person + page)
                        .isEqualTo(404);
            }
        }
        Form form = nasreen.get(desk("refused")).form("/sign-out");
        assertThat(nasreen.submit(form.without("csrf").sentTo(desk("refused") + "/publication/calling-off"))
                        .status())
                .isEqualTo(403);
    }

    private static String desk(String course) {
        return "/en/authoring/" + course;
    }

    private static void plans(Browserless trainer, String course, ZonedDateTime due) {
        Answer planned =
                trainer.submit(at(trainer.get(desk(course) + "/publication").form("/publication"), due));
        assertThat(planned.status()).as(planned.words("main")).isEqualTo(303);
        assertThat(trainer.followAll(planned).words("#plan ~ p")).contains("To be published on");
    }

    private static Form at(Form form, ZonedDateTime due) {
        return form.with("note", "The bridge is new.")
                .with("extent", "minor")
                .with("when", "later")
                .with("day", due.toLocalDate().toString())
                .with("time", due.toLocalTime().toString());
    }

    /** The first full minute before which all that the tests do first is done. */
    private static ZonedDateTime aWhileFromNow() {
        return ZonedDateTime.now(DHAKA)
                .plusSeconds(45)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
    }

    private static String tomorrow() {
        return ZonedDateTime.now(DHAKA).plusDays(1).toLocalDate().toString();
    }

    private static String bangla(String digits) {
        return digits.chars()
                .map(letter -> Character.isDigit(letter) ? '০' + (letter - '0') : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void writes(Browserless trainer, String course, String sentence) {
        String block = desk(course) + "/lessons/a1/two-way-link/blocks/opening?lang=en";
        Form form = trainer.get(block).form("?lang=en");
        Answer saved = trainer.submit(form.with("text", form.value("text").replace("\r\n", "\n") + "\n\n" + sentence));
        assertThat(saved.status()).isEqualTo(303);
    }

    private static String draft(String course) {
        return nasreen.get(desk(course) + "/review/changes").form("/changes").value("basedOn");
    }

    private static int revisions(String course) {
        return farhana.get(desk(course) + "/history")
                .page()
                .select("main tbody tr")
                .size();
    }

    private static List<Mailbox.Letter> letters(String subject) {
        Mailbox mailbox = Mailbox.on(server, People.TRAINER.email());
        mailbox.awaits(subject);
        return mailbox.letters().stream()
                .filter(letter -> letter.subject().contains(subject))
                .toList();
    }

    private static Mailbox.Letter letter(String subject) {
        return Mailbox.on(server, People.TRAINER.email()).awaits(subject);
    }

    private interface Question {
        boolean isTrue();
    }

    private static void awaits(Question question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.isTrue()) {
            assertThat(System.nanoTime()).as("Not in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static void becomesTrainer(People person, String scope) {
        String page = farhana.get("/en/admin/people?q=" + person.email()).link("th a");
        Answer granted = farhana.submit(
                farhana.get(page).form("/grants").with("role", "TRAINER").with("scope", scope));
        assertThat(granted.isRedirect()).as(granted.words("main")).isTrue();
    }

    private static void losesTheRole(String course) {
        String page =
                farhana.get("/en/admin/people?q=" + People.TRAINER.email()).link("th a");
        Answer grants = farhana.get(page);
        String revocation = grants.page().select("form[action$=/revocation]").stream()
                .filter(form -> form.parents().stream()
                        .anyMatch(
                                around -> around.is("div.card") && around.text().contains(course)))
                .findFirst()
                .orElseThrow()
                .attr("action");
        farhana.submit(grants.form(revocation));
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(server.address()).signedInAs(person);
    }
}
