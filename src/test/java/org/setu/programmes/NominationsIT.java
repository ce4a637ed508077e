package org.setu.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.HostileText;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;
import org.setu.shared.Ids;

/** An institution gets a focal point, who is asked to nominate people for a cohort with one seat. The tests are one story. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NominationsIT {
    private static final String COURSE = "mainstreaming-migration";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dhaka"));
    private static final String KEY = Ids.next().toString();

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner fatema;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner kamal;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner rahim;

    private static String cohort = "";
    private static String call = "";

    @BeforeAll
    static void twoOfficesAndWhoWorksThere() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        fatema = NewLearner.called("Fatema Sarkar", "ফাতেমা সরকার");
        amina = NewLearner.called("Amina Sarkar", "আমিনা সরকার");
        kamal = NewLearner.called("Kamal Sarkar", "কামাল সরকার");
        rahim = NewLearner.called("Rahim Sarkar", "রহিম সরকার");
        adds("Office " + KEY, "");
        adds("Desk " + KEY, idOf("Office " + KEY));
        adds("Bureau " + KEY, "");
        claims(fatema, "Office " + KEY);
        claims(amina, "Desk " + KEY);
        claims(kamal, "Office " + KEY);
        claims(rahim, "Bureau " + KEY);
        confirms(farhana, fatema);
        confirms(farhana, rahim);
    }

    @Test
    @Order(1)
    void aFocalPointConfirmsWhoWorksThereAndSeesNoReports() {
        assertThat(fatema.browser().get("/en/nominations").status()).isEqualTo(404);
        assertThat(fatema.browser().get("/en/admin/postings").status()).isEqualTo(404);
        isNamed(fatema);
        isNamed(rahim);

        assertThat(fatema.browser().get("/en/learning").words("header nav")).contains("Nominations");
        assertThat(fatema.browser().get("/en/nominations").words("main")).contains("Nothing is asked of you now");
        assertThat(rahim.browser().get("/en/admin/postings").words("main")).doesNotContain(amina.email());
        confirms(fatema.browser(), amina);
        confirms(fatema.browser(), kamal);
        for (String address : List.of("/en/reports/completions", "/en/reports/people", "/en/reports/programmes")) {
            assertThat(fatema.browser().get(address).status()).as(address).isEqualTo(404);
        }
        String hers = postingOf("Fatema");
        assertThat(fatema.browser().get(hers + "/focal-point").status()).isEqualTo(404);
        assertThat(farhana.get(hers + "/focal-point").words("main")).contains("named by");
    }

    @Test
    @Order(2)
    void institutionsAreFoundByNameAndAskedUntilADay() {
        String programme = "/en/reports/programmes/new";
        String made = path(farhana.submit(farhana.get(programme)
                .form("/reports/programmes")
                .with("nameEn", "Piers " + KEY)
                .with("nameBn", "ঘাট")
                .with("institution", idOf("Bureau " + KEY))
                .with("group", "GOVERNMENT", "MEDIA")
                .with("course-1", COURSE)));
        assertThat(farhana.get(made).words("main header")).contains("For: Government, Media");
        farhana.submit(farhana.get(made).form(made).with("group", "GOVERNMENT", "ACADEMIA"));
        cohort = path(farhana.submit(farhana.get(made + "/new-cohort")
                        .form("/new-cohort")
                        .with("nameEn", "Narrow")
                        .with("nameBn", "সরু")
                        .with("begins", TODAY.toString())
                        .with("deadline", TODAY.plusDays(30).toString())
                        .with("seats", "1")))
                .replaceFirst("/enrolment$", "");
        assertThat(farhana.get(cohort + "/calls?q=zzzz-none").words("main")).contains("No institution is called so");
        Answer found = farhana.get(cohort + "/calls?q=" + Form.encoded("ice " + KEY));
        assertThat(found.words("fieldset")).contains("Office " + KEY, "Focal point: Fatema Sarkar");
        Answer refused = farhana.submit(found.form("/asking").with("places", "none"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-institution-error")).contains("Tick at least one");
        assertThat(refused.words("#field-until-error")).isNotBlank();
        assertThat(refused.form("/asking").value("places")).isEqualTo("none");

        farhana.submit(found.form("/asking")
                .with("institution", idOf("Office " + KEY))
                .with("places", "2")
                .with("until", TODAY.toString()));
        assertThat(farhana.get(cohort + "/calls").words("tbody")).contains("Office " + KEY, "0 of 2");
        assertThat(fatema.mailbox().awaits("Please nominate people").text())
                .contains("Office " + KEY, "/en/nominations");
        assertThat(fatema.browser().get("/en/learning").words("main")).contains("A cohort asks your institution");
        Answer calls = fatema.browser().get("/en/nominations");
        assertThat(calls.words("article.card")).contains("For: Government, University or research");
        call = calls.link("article.card a");
    }

    @Test
    @Order(3)
    void whoIsNotAskedFindsNothing() {
        assertThat(rahim.browser().get("/en/nominations").words("main")).doesNotContain("Piers");
        assertThat(kamal.browser().get("/en/nominations").status()).isEqualTo(404);
        Form theirs = fatema.browser().get(call).form("/people");
        for (Browserless stranger : List.of(rahim.browser(), kamal.browser(), farhana)) {
            assertThat(stranger.get(call).status()).isEqualTo(404);
            assertThat(stranger.submit(theirs).status()).isEqualTo(404);
            assertThat(posts(stranger, call + "/people").status()).isEqualTo(404);
            assertThat(posts(stranger, call + "/people/" + Ids.next() + "/taking-back")
                            .status())
                    .isEqualTo(404);
        }
        for (String page : List.of("/nominations", "/nominations/decision", "/calls")) {
            assertThat(fatema.browser().get(cohort + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void peopleOfTheInstitutionAreNominatedOnceAndNoMoreThanThereArePlaces() {
        Answer people = fatema.browser().get(call);
        assertThat(people.page().select("tbody th").eachText())
                .containsExactlyInAnyOrder("Amina Sarkar", "Fatema Sarkar", "Kamal Sarkar");
        assertThat(fatema.browser().get(call + "?q=ami").page().select("tbody th"))
                .hasSize(1);
        String[] all =
                people.page().select("input[name=person]").eachAttr("value").toArray(String[]::new);
        Form form = fatema.browser()
                .submit(people.form("/people").with("person", all))
                .form("/people");
        Answer tooMany = fatema.browser().submit(form.with("reason", "They plan <b>ports</b>"));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.words("#field-person-error")).contains("2 places are left");
        assertThat(tooMany.form("/people").value("reason")).isEqualTo("They plan <b>ports</b>");
        for (HostileText text : HostileText.values()) {
            Answer answer = fatema.browser()
                    .submit(form.with("person", text.text(), last(postingOf("Rahim")))
                            .with("reason", text.text()));
            assertThat(answer.status()).as(text.name()).isIn(413, 422);
        }

        Form two = form.with("person", valueOf(people, "Amina"), valueOf(people, "Kamal"))
                .with("reason", "They plan ports");
        assertThat(fatema.browser().submit(two).isRedirect()).isTrue();
        assertThat(fatema.browser().submit(two).words(".errors")).contains("neither in the cohort nor nominated");
        Answer nominated = fatema.browser().get(call);
        assertThat(nominated.words("tbody")).contains("Amina", "Kamal", "to be decided");
        assertThat(nominated.page().select("input[name=person]")).hasSize(1);

        fatema.browser().submit(nominated.form(nominated.link("tr:contains(Kamal) form", "action")));
        assertThat(fatema.browser().get(call).page().select("input[name=person]"))
                .hasSize(2);
        fatema.browser().submit(two);
        assertThat(farhana.get("/en/admin/access?q=Fatema").words("tbody")).contains("People nominated");
    }

    @Test
    @Order(5)
    void twoApprovalsAtOnceFillTheOneSeatAndTheOtherWaits() {
        Answer list = farhana.get(cohort + "/nominations");
        assertThat(list.words("tbody")).contains("Amina Sarkar", "Office " + KEY, "They plan ports");
        Answer declined = farhana.submit(decision(list, "Amina", "decline"));
        assertThat(declined.words("#field-words-error")).contains("Say why");
        assertThat(farhana.submit(decision(list, "Amina", "approve").with("words", "x".repeat(401)))
                        .words("#field-words-error"))
                .contains("400");
        assertThat(farhana.submit(decision(list, "Amina", "approve").with("nomination", "nobody", KEY))
                        .status())
                .isEqualTo(422);

        List<Answer> both = AtOnce.each(
                List.of(decision(list, "Amina", "approve"), decision(list, "Kamal", "approve")), farhana::submit);
        assertThat(both)
                .allSatisfy(answer ->
                        assertThat(answer.isRedirect()).as(answer.words("main")).isTrue());
        Answer decided = farhana.get(cohort + "/nominations");
        assertThat(decided.page().select("tbody .tag").eachText())
                .containsExactlyInAnyOrder("has a seat", "on the waiting list");
        assertThat(fatema.mailbox().awaits("Your nominations").text()).contains("Sarkar: ");
        assertThat(fatema.browser().get(call).page().select("tbody form[action$=/taking-back]"))
                .as("what is decided is not taken back")
                .isEmpty();
    }

    @Test
    @Order(6)
    void whenTheSeatGetsFreeWhoWaitsIsLetIn() {
        boolean first = farhana.get(cohort + "?show=waiting").words("tbody").contains("Kamal");
        NewLearner waits = first ? kamal : amina;
        assertThat(waits.browser().get("/en/courses/" + COURSE).page().select("form[action$=/enrolment]"))
                .isNotEmpty();
        String seated = first ? "Amina" : "Kamal";
        String member = farhana.get(cohort).link("tr:contains(" + seated + ") input[name=member]", "value");
        farhana.submit(farhana.get(cohort + "/members/removal?member=" + member).form("/removal"));

        assertThat(waits.mailbox().awaits("You are enrolled").text()).contains(COURSE);
        assertThat(farhana.get(cohort + "/nominations")
                        .page()
                        .select("tbody .tag")
                        .eachText())
                .containsExactlyInAnyOrder("has a seat", "approved, no longer in the cohort");
        assertThat(waits.browser().get("/en/account/export").text()).contains("They plan ports", "approvedAt");
    }

    @Test
    @Order(7)
    @Tag("postgresql") // whose tables a test can change while the server runs
    void aWeekAfterTheDayTheFocalPointIsToldWhoIsLateOnce() throws SQLException, InterruptedException {
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var itsDay = connection.prepareStatement(
                        "update programmes_member set escalates_on = ? where cohort_id = ? and seated_at is not null")) {
            itsDay.setObject(1, TODAY);
            itsDay.setObject(2, UUID.fromString(last(cohort)));
            assertThat(itsDay.executeUpdate()).isEqualTo(1);

            assertThat(fatema.mailbox()
                            .awaits("1 person of your institution is late")
                            .text())
                    .contains("Sarkar: 1 course open");
            assertThat(isLeftToTell(connection))
                    .as("the day is struck out with the letter")
                    .isFalse();
        }
        assertThat(rahim.mailbox().letters())
                .noneMatch(letter -> letter.subject().contains("late"));
    }

    @Test
    @Order(8)
    void aCallThatIsOverTakesNobodyAndAFocalPointThatIsEndedSeesNothing() {
        Answer calls = farhana.get(cohort + "/calls");
        Form form = fatema.browser().get(call).form("/people");
        farhana.submit(calls.form(calls.link("form[action$=/ending]", "action")));
        String herself = last(postingOf("Fatema"));
        Form late = fatema.browser().submit(form.with("person", herself)).form("/people");
        assertThat(fatema.browser().submit(late).words(".errors")).contains("This call is over");

        farhana.submit(farhana.get(postingOf("Fatema") + "/focal-point").form("/focal-point/ending"));
        assertThat(fatema.browser().get("/en/nominations").words("main"))
                .contains("You speak for no institution now")
                .doesNotContain("Piers");
        assertThat(fatema.browser().get(call).status()).isEqualTo(404);
    }

    @Test
    @Order(9)
    void whoIsErasedIsNominatedNoMoreAndWhoNominatedThemIsForgotten() {
        erases(kamal);
        erases(fatema);
        Answer left = farhana.get(cohort + "/nominations");
        assertThat(left.page().select("tbody th").eachText()).hasSize(1);
        assertThat(left.words("tbody")).contains("Amina Sarkar").doesNotContain("Fatema", "Kamal");
    }

    private static boolean isLeftToTell(Connection connection) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        try (var left = connection.prepareStatement(
                "select count(*) from programmes_member where cohort_id = ? and escalates_on is not null")) {
            left.setObject(1, UUID.fromString(last(cohort)));
            while (Instant.now().isBefore(end)) {
                try (var row = left.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return false;
                    }
                }
                Thread.sleep(200);
            }
            return true;
        }
    }

    private static Form decision(Answer list, String person, String what) {
        String id = list.link("tr:contains(" + person + ") input[name=nomination]", "value");
        return farhana.get(cohort + "/nominations/decision?nomination=" + id)
                .form("/decision")
                .with("do", what);
    }

    private static Answer posts(Browserless who, String address) {
        return who.submit(who.get("/en/learning").form("/sign-out").sentTo(address));
    }

    /** Whose next sign-in knows of it. */
    private static void isNamed(NewLearner person) {
        String posting = farhana.get(
                        "/en/reports/people?q=" + Form.encoded(person == fatema ? "Fatema Sarkar" : "Rahim Sarkar"))
                .link("tbody tr:contains(" + KEY + ") th a");
        Answer named = farhana.submit(farhana.get(posting + "/focal-point").form("/focal-point"));
        assertThat(farhana.followAll(named).words("main")).contains("is a focal point of");
        person.browser().submit(person.browser().get("/en/learning").form("/sign-out"));
        person.signIn();
    }

    private static String postingOf(String person) {
        return farhana.get("/en/reports/people?q=" + person + "+Sarkar").link("tbody tr:contains(" + KEY + ") th a");
    }

    private static String valueOf(Answer people, String name) {
        return people.link("tr:contains(" + name + ") input[name=person]", "value");
    }

    private static void erases(NewLearner person) {
        Answer erased = person.browser()
                .submit(person.browser()
                        .get("/en/account/erasure")
                        .form("/account/erasure")
                        .with("email", person.email())
                        .with("password", NewLearner.PASSWORD));
        assertThat(erased.isRedirect()).as(erased.words("main")).isTrue();
    }

    private static void adds(String name, String parent) {
        farhana.submit(farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", name)
                .with("nameBn", name)
                .with("kind", "OTHER")
                .with("parent", parent));
    }

    private static String idOf(String institution) {
        return last(farhana.get("/en/admin/institutions?q=" + Form.encoded(institution))
                .link("main a[href*=/admin/institutions/]:contains(" + institution + ")"));
    }

    private static void claims(NewLearner learner, String institution) {
        Answer claimed = learner.browser()
                .submit(learner.browser()
                        .get("/en/account/posting")
                        .form("/account/posting")
                        .with("institution", idOf(institution))
                        .with("position", "Pier master"));
        assertThat(claimed.isRedirect()).as(claimed.words("main")).isTrue();
    }

    /** The claim at one of this test's offices, wherever in the list it stands. */
    private static void confirms(Browserless who, NewLearner person) {
        String claim = "tr:has(small:contains(" + person.email() + ")):has(td:nth-of-type(1):contains(" + KEY
                + ")) form[action$=/confirmation]";
        Answer page = who.get("/en/admin/postings");
        while (page.page().select(claim).isEmpty()) {
            page = who.get(page.link("a[rel=next]"));
        }
        assertThat(who.submit(page.form(page.link(claim, "action"))).isRedirect())
                .isTrue();
    }

    private static String path(Answer redirect) {
        assertThat(redirect.isRedirect()).as(redirect.words("main")).isTrue();
        return redirect.location().replaceFirst("https?://[^/]+", "");
    }

    private static String last(String address) {
        return address.replaceFirst(".*/", "");
    }
}
