package org.setu.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;
import org.setu.shared.Ids;

/** An administrator enrols a cohort from a table with mistakes in it, sees who is late and reminds them. The tests are one story. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CohortsIT {
    private static final String PROGRAMMES = "/en/reports/programmes";
    private static final String COURSE = "mainstreaming-migration";
    private static final String HEADINGS = "Name (English),E-mail,Institution,Language\r\n";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dhaka"));

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner kamal;

    private static final String INVITED = "invited-" + Ids.next() + "@people.example";
    private static String programme = "";
    private static String cohort = "";
    private static String small = "";

    @BeforeAll
    static void aManagerAndTwoLearners() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        amina = NewLearner.called("Amina Chowdhury", "আমিনা চৌধুরী");
        kamal = NewLearner.called("Kamal Hossain", "কামাল হোসেন");
    }

    @Test
    @Order(1)
    void aProgrammeIsMadeOfCoursesAndGetsACohort() {
        Form form = farhana.get(PROGRAMMES + "/new").form("/reports/programmes");
        String institution = farhana.get(PROGRAMMES + "/new").link("#field-institution option[value*=-]", "value");
        Answer refused = farhana.submit(form.with("nameEn", "Bridges " + Ids.next()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-nameBn-error")).isNotBlank();
        assertThat(refused.words("#field-course-1-error")).isNotBlank();
        assertThat(refused.form("/reports/programmes").value("nameEn")).startsWith("Bridges ");

        Answer made = farhana.submit(form.with("nameEn", "Bridges " + Ids.next())
                .with("nameBn", "সেতু")
                .with("institution", institution)
                .with("course-1", COURSE));
        assertThat(made.isRedirect()).as(made.words("main")).isTrue();
        programme = made.location().replaceFirst("https?://[^/]+", "");
        assertThat(farhana.get(PROGRAMMES).page().select("a[href=" + programme + "]"))
                .hasSize(1);

        Answer backwards = begins("Backwards", TODAY.minusDays(30), TODAY.minusDays(31), "");
        assertThat(backwards.words("#field-deadline-error")).contains("before the cohort begins");
        cohort = cohortOf(begins("First", TODAY.minusDays(30), TODAY.minusDays(2), ""));
        assertThat(farhana.get(programme).words("tbody")).contains("First");
        assertThat(begins("First", TODAY, TODAY, "").words("#field-nameEn-error"))
                .contains("has a cohort of this name");
    }

    @Test
    @Order(2)
    void aTableTellsWhatBecomesOfEachRowBeforeAnythingIsSaved() {
        assertThat(brings(cohort, "Who,Where\r\nAmina,here\r\n").words("#field-file-error"))
                .contains("Who, Where");

        Answer preview = farhana.followAll(brings(cohort, table()));
        assertThat(preview.words(".numbers"))
                .contains("2 will be enrolled", "1 will be invited", "1 twice in the table", "3 to be mended");
        assertThat(preview.words("tbody tr:contains(nowhere at all)")).contains("5", "is no e-mail address");
        assertThat(preview.words("tbody tr:contains(wrong-office)")).contains("6", "no institution “=1+1”");
        assertThat(preview.words("tbody tr:contains(twice in the table)")).contains("7", "row 2");
        assertThat(farhana.get(cohort).words("main")).contains("No members yet");

        String wrong = farhana.get(preview.link("a[href$=wrong.csv]")).text();
        assertThat(wrong.lines().toList()).hasSize(1 + 4);
        assertThat(wrong)
                .contains(
                        "Name (English),E-mail,Institution,Language,Row,What is wrong",
                        ",'=1+1,",
                        ",5,“nowhere at all”");
    }

    @Test
    @Order(3)
    void theyAreEnrolledOnceHoweverOftenTheTableComes() {
        Answer preview = farhana.followAll(brings(cohort, table()));
        Form enrol = preview.form(preview.link("main form:has(.main)", "action"));
        List<Answer> both = AtOnce.times(2, one -> farhana.submit(enrol));
        assertThat(both).allSatisfy(answer -> assertThat(answer.location()).endsWith(cohort));

        Answer roster = farhana.get(cohort);
        assertThat(roster.words(".numbers")).contains("3 members", "0 completed", "3 late", "3 not begun");
        assertThat(roster.page().select("tbody th").eachText())
                .containsExactlyInAnyOrder("Amina Chowdhury", "Kamal Hossain", "Shirin Invited: " + INVITED);
        assertThat(amina.mailbox().awaits("You are enrolled").text()).contains("/en/courses/" + COURSE);
        assertThat(amina.browser().get("/en/courses/" + COURSE).page().select("form[action$=/enrolment]"))
                .as("she is enrolled already")
                .isEmpty();
        assertThat(farhana.get("/en/account/export").text()).contains("COHORT_MEMBERS");

        assertThat(farhana.followAll(brings(cohort, table())).words(".numbers"))
                .contains("3 in the cohort already")
                .doesNotContain("will be");
    }

    @Test
    @Order(4)
    void whoWasInvitedIsLetInWhenTheyHaveConfirmedTheAddress() {
        String link = Mailbox.of(INVITED).awaits("আমন্ত্রণ").link("/register");
        Browserless shirin = Browserless.visitor();
        Answer registered = shirin.submit(shirin.get(link)
                .form("/register")
                .with("nameEn", "Shirin Akhter")
                .with("nameBn", "শিরিন আখতার")
                .with("email", INVITED)
                .with("kind", "GOVERNMENT")
                .with("institution", "other")
                .with("otherName", "Office of the Tests")
                .with("position", "Clerk")
                .with("language", "en")
                .with("password", NewLearner.PASSWORD));
        assertThat(registered.isRedirect()).as(registered.words(".errors")).isTrue();
        String confirm = Mailbox.of(INVITED).awaits("Confirm your e-mail").link("/confirm");
        shirin.submit(shirin.get(confirm).form("/confirm"));

        assertThat(Mailbox.of(INVITED).awaits("You are enrolled").text()).contains("/en/courses/" + COURSE);
        assertThat(farhana.get(cohort).page().select("tbody th").eachText()).contains("Shirin Akhter");
        assertThat(farhana.get(cohort).text()).doesNotContain(INVITED);
        assertThat(farhana.get("/en/reports/people?q=Shirin+Akhter").words("tbody"))
                .as("whoever invited her answers for where she works")
                .contains("Bangladesh Bank", "Clerk");
    }

    @Test
    @Order(5)
    void whoIsLateIsRemindedOnceADay() {
        amina.readsTheWholeCourse();
        Answer roster = farhana.get(cohort + "?show=late&sort=-progress");
        assertThat(roster.page().select("tbody th").eachText().get(0)).isEqualTo("Amina Chowdhury");
        assertThat(farhana.get(cohort + "?show=not-begun").page().select("tbody th"))
                .hasSize(2);

        Form remind = roster.form("/members/reminders");
        assertThat(farhana.followAll(farhana.submit(remind)).words("p.notice")).contains("written to");
        assertThat(kamal.mailbox().awaits("The day has passed").text()).contains("/en/courses/" + COURSE);
        assertThat(farhana.followAll(farhana.submit(remind)).words("p.notice")).contains("Nobody was written to");
        assertThat(farhana.get(cohort)
                        .page()
                        .select("tbody tr:contains(Kamal) td:last-child")
                        .text())
                .isNotEqualTo("–");
    }

    @Test
    @Order(6)
    void whoIsGivenMoreTimeIsNotLateAndWhoIsTakenOutIsGone() {
        String kamals = farhana.get(cohort).link("tr:contains(Kamal) input[name=member]", "value");
        String chosen = cohort + "/members/extension?member=" + kamals;
        assertThat(farhana.submit(farhana.get(chosen).form("/extension")).words("#field-until-error"))
                .isNotBlank();
        farhana.submit(farhana.get(chosen)
                .form("/extension")
                .with("until", TODAY.plusDays(60).toString()));
        assertThat(farhana.get(cohort).words("tr:contains(Kamal)")).contains("Not begun", "their own");
        assertThat(farhana.get(cohort).words(".numbers")).contains("2 late");

        farhana.submit(farhana.get(cohort + "/members/removal?member=" + kamals).form("/removal"));
        assertThat(farhana.get(cohort).words("tbody")).doesNotContain("Kamal");
        assertThat(kamal.browser().get("/en/courses/" + COURSE).page().select("form[action$=/enrolment]"))
                .as("the course is still his")
                .isEmpty();
    }

    @Test
    @Order(7)
    void twoWhoEnrolAtOnceFillTheSeatsAndNoMoreAndASeatThatGetsFreeIsTaken() {
        small = cohortOf(begins("Small", TODAY, TODAY.plusDays(90), "3"));
        List<Form> forms = new ArrayList<>();
        for (int table = 0; table < 2; table++) {
            var rows = new StringBuilder(HEADINGS);
            for (int person = 0; person < 3; person++) {
                rows.append(",seat-").append(Ids.next()).append("@people.example,,en\r\n");
            }
            Answer preview = farhana.followAll(brings(small, rows.toString()));
            assertThat(preview.words(".numbers")).contains("3 will be invited");
            forms.add(preview.form(preview.link("main form:has(.main)", "action")));
        }
        AtOnce.each(forms, farhana::submit);

        assertThat(farhana.get(programme).words("tr:contains(Small)")).contains("3 of 3", "3");
        Answer waiting = farhana.get(small + "?show=waiting");
        assertThat(waiting.page().select("tbody tr")).hasSize(3);
        Answer byHand = farhana.submit(
                farhana.get(small + "/enrolment").form("/by-hand").with("email", kamal.email()));
        assertThat(farhana.followAll(byHand).words("p.notice")).contains("waiting list");
        assertThat(farhana.get("/en/reports/completions?cohort=" + small.replaceFirst(".*/", ""))
                        .words("main"))
                .as("of who waits, and was told of nothing, nothing is shown")
                .doesNotContain("Kamal");

        String seated = farhana.get(small + "?sort=state").link("tr:contains(Not begun) input[name=member]", "value");
        farhana.submit(farhana.get(small + "/members/removal?member=" + seated).form("/removal"));
        assertThat(farhana.get(programme).words("tr:contains(Small)")).contains("3 of 3");
        Form settings = farhana.get(small + "/settings").form("/settings");
        farhana.submit(settings.with("seats", ""));
        assertThat(farhana.get(small + "?show=waiting").page().select("tbody tr"))
                .isEmpty();
        assertThat(kamal.mailbox().awaits("You are enrolled").text()).contains(COURSE);
    }

    @Test
    @Order(8)
    @Tag("postgresql") // whose tables a test can change while the server runs
    void membersAreRemindedOnTheirDayOnceAndWhoMadeTheCohortIsTold() throws SQLException, InterruptedException {
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var itsDay = connection.prepareStatement(
                        "update programmes_member set next_reminder_on = ? where cohort_id = ? and next_reminder_on is not null");
                var longAgo = connection.prepareStatement("update programmes_cohort set deadline = ? where id = ?")) {
            itsDay.setObject(1, TODAY);
            itsDay.setObject(2, idOf(small));
            assertThat(itsDay.executeUpdate()).isPositive();
            longAgo.setObject(1, TODAY.minusDays(10));
            longAgo.setObject(2, idOf(cohort));
            assertThat(longAgo.executeUpdate()).isEqualTo(1);
        }

        assertThat(kamal.mailbox().awaits("To be completed by").text()).contains("/en/courses/" + COURSE);
        assertThat(Mailbox.of(People.ADMIN).awaits("members are late").text()).contains("Of 2 members, 2 have");
        Thread.sleep(Duration.ofSeconds(20).toMillis());
        assertThat(kamal.mailbox().letters())
                .filteredOn(letter -> letter.subject().contains("To be completed by"))
                .hasSize(1);
    }

    @Test
    @Order(9)
    void toThoseWhoManageSomethingElseNoneOfItExists() {
        Browserless official = Browserless.visitor().signedInAs(People.OFFICIAL);
        Browserless mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        String institution =
                farhana.get(PROGRAMMES + "/new").link("#field-institution option:contains(Foreign Affairs)", "value");
        Answer made = farhana.submit(farhana.get(PROGRAMMES + "/new")
                .form("/reports/programmes")
                .with("nameEn", "Abroad " + Ids.next())
                .with("nameBn", "বিদেশ")
                .with("institution", institution)
                .with("course-1", COURSE));
        String theirs = made.location().replaceFirst("https?://[^/]+", "");
        String hidden = cohortOf(farhana.submit(farhana.get(theirs + "/new-cohort")
                .form("/new-cohort")
                .with("nameEn", "Hidden")
                .with("nameBn", "গোপন")
                .with("begins", TODAY.toString())
                .with("deadline", TODAY.toString())));

        assertThat(official.get(PROGRAMMES).status()).isEqualTo(404);
        Answer gain = farhana.get(farhana.get(hidden).link("a[href*='/learning?cohort=']"));
        assertThat(gain.words("main")).contains("Only members of “Hidden”");
        assertThat(mahbub.get(PROGRAMMES).text()).doesNotContain(theirs);
        for (String address : List.of(
                theirs,
                theirs + "/new-cohort",
                hidden,
                hidden + "/settings",
                hidden + "/enrolment",
                hidden + "/enrolment/template.csv",
                hidden + "/members/removal",
                hidden + "/sheets/" + Ids.next(),
                hidden.replace("/cohorts/", "/learning?cohort="))) {
            assertThat(mahbub.get(address).status()).as(address).isEqualTo(404);
        }
        Form foreign = mahbub.get(PROGRAMMES + "/new").form("/reports/programmes");
        assertThat(mahbub.submit(foreign.with("nameEn", "Not mine")
                                .with("nameBn", "আমার নয়")
                                .with("institution", institution)
                                .with("course-1", COURSE))
                        .words("#field-institution-error"))
                .isNotBlank();
    }

    private static UUID idOf(String address) {
        return UUID.fromString(address.replaceFirst(".*/", ""));
    }

    private static Answer begins(String name, LocalDate begins, LocalDate deadline, String seats) {
        return farhana.submit(farhana.get(programme + "/new-cohort")
                .form("/new-cohort")
                .with("nameEn", name)
                .with("nameBn", name)
                .with("begins", begins.toString())
                .with("deadline", deadline.toString())
                .with("seats", seats));
    }

    private static String cohortOf(Answer begun) {
        assertThat(begun.isRedirect()).as(begun.words("main")).isTrue();
        return begun.location().replaceFirst("https?://[^/]+", "").replaceFirst("/enrolment$", "");
    }

    private static Answer brings(String cohort, String table) {
        Form form = farhana.get(cohort + "/enrolment").form("/enrolment/sheet");
        return farhana.upload(form, "file", "people.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static String table() {
        return HEADINGS + "Amina," + amina.email() + ",,\r\n" + "Kamal," + kamal.email() + ",,en\r\n" + "Shirin,"
                + INVITED + ",Bangladesh Bank,বাংলা\r\n" + "Nobody,nowhere at all,,\r\n"
                + "Rahim,wrong-office@people.example,=1+1,\r\n"
                + "Amina," + amina.email().toUpperCase(java.util.Locale.ROOT) + ",,\r\n" + "Korim,,,\r\n";
    }
}
