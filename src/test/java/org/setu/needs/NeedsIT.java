package org.setu.needs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Diligent;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** A port needs two people who know what migration does to households. Amina and Kamal say how well they do, and Farhana confirms it. The tests are one story. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NeedsIT {
    private static final String NEEDS = "/en/reports/needs";
    private static final String MINE = "/en/account/competencies";
    private static final String COMPETENCY = "effects-of-migration";
    private static final String TITLE = "Gains and costs of migration";
    private static final String COURSE = "mainstreaming-migration";
    private static final String PORT = "Port of Ferries " + Ids.next();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dhaka"));

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless mahbub;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner kamal;

    private static String port = "";

    @BeforeAll
    static void twoPeopleWorkAtThePort() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        farhana.submit(farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", PORT)
                .with("nameBn", PORT)
                .with("kind", "OTHER"));
        port = last(farhana.get("/en/admin/institutions").link("a:contains(" + PORT + ")"));
        amina = NewLearner.called("Amina Majhi", "আমিনা মাঝি");
        kamal = NewLearner.called("Kamal Majhi", "কামাল মাঝি");
        works(amina, "Amina Majhi");
        works(kamal, "Kamal Majhi");
    }

    @Test
    @Order(1)
    void whoAnswersForAnInstitutionSaysWhatItsWorkNeeds() {
        Answer nothing = farhana.get(NEEDS + "?institution=" + port);
        assertThat(nothing.words("main")).contains("Nothing is needed yet");

        Answer page = farhana.get(nothing.link("a[href*=/needs/institutions/]"));
        Answer refused = farhana.submit(need(page, "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-people-error")).contains("from 1 to 10,000");
        assertThat(refused.form("/" + port).value("competency")).isEqualTo(COMPETENCY);
        List<Answer> clickedTwice = AtOnce.each(List.of(need(page, "3"), need(page, "3")), farhana::submit);
        assertThat(clickedTwice).allMatch(Answer::isRedirect);
        Answer said = farhana.followAll(clickedTwice.get(0));
        assertThat(said.words("tbody")).contains(TITLE, "Works alone", "3", "Farhana Yasmin");
        Answer otherwise = farhana.followAll(farhana.submit(need(farhana.get(said.link("tbody a[href$=#say]")), "2")));
        assertThat(otherwise.page().select("tbody tr")).hasSize(1);

        assertThat(gap()).isEqualTo("2 0 2 short 0 0");
        assertThat(farhana.get("/bn/reports/needs?institution=" + port).words("tbody tr:first-child"))
                .contains("২ জন কম");
    }

    @Test
    @Order(2)
    void whatSomebodySaysOfThemselvesWaits() {
        Answer page = amina.browser().get(MINE);
        assertThat(page.words("#" + COMPETENCY)).contains("“Works alone”, of at least 2 people");
        Answer refused = amina.browser()
                .submit(page.form("/account/competencies").with("evidence-" + COMPETENCY, "I counted <b>them</b>"));
        assertThat(refused.words("#field-level-" + COMPETENCY + "-error")).contains("Choose a level");
        assertThat(refused.form("/account/competencies").value("evidence-" + COMPETENCY))
                .isEqualTo("I counted <b>them</b>");

        Answer said = says(amina, "GUIDING");
        assertThat(said.words("p.notice")).contains("Saved");
        assertThat(said.words("#" + COMPETENCY)).contains("Waits to be confirmed");
        assertThat(said.page().select("[data-acknowledged=competencies]")).hasSize(1);
        says(kamal, "ALONE");

        assertThat(gap()).as("what is only said does not count").isEqualTo("2 0 2 short 2 0");
        Answer further = amina.browser().get(MINE + "?more=safe-referral");
        amina.browser().submit(further.form("/account/competencies").with("level-safe-referral", "AWARE"));
        assertThat(amina.browser().get(MINE).words("#safe-referral")).contains("Waits");
    }

    @Test
    @Order(3)
    void itCountsWhenItIsConfirmedAndWhoSetsAnotherLevelSaysWhy() {
        confirms("Kamal Majhi", "ALONE", "");
        assertThat(gap()).isEqualTo("2 1 1 short 1 0");

        Answer refused = confirms("Amina Majhi", "GUIDED", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-because-" + COMPETENCY + "-error")).contains("why");
        Answer set = farhana.followAll(confirms("Amina Majhi", "GUIDED", "With Kamal beside you so far."));
        assertThat(set.words("#" + COMPETENCY)).contains("Says: Guides others", "Works under guidance. Farhana Yasmin");

        assertThat(gap()).isEqualTo("2 1 1 short 0 0");
        assertThat(amina.browser().get(MINE).words("#" + COMPETENCY))
                .contains("Works under guidance. Farhana Yasmin", "With Kamal beside you so far.")
                .doesNotContain("Waits");
        assertThat(amina.browser().get("/en/account/export").text())
                .contains("\"competencies\"", "I counted <b>them</b>", "With Kamal beside you so far.");
        assertThat(farhana.get("/en/account/export").text()).contains("NEEDS_PEOPLE", "COMPETENCIES");
        assertThat(farhana.get("/en/admin/access").words("tbody"))
                .contains("Competencies of one person", "People against needs");
    }

    @Test
    @Order(4)
    void whoCouldLearnItIsNominatedByATableThatACohortReads() {
        Answer list = farhana.get(NEEDS + "/people?institution=" + port);
        assertThat(list.words("tbody"))
                .contains("Amina Majhi", "Below what is needed")
                .doesNotContain("Kamal");
        String table = farhana.get(list.link("a[href*=nominations.csv]")).text();
        assertThat(table).contains("E-mail,Name (English)", amina.email() + ",Amina Majhi");
        assertThat(table).doesNotContain(kamal.email());

        Form programme = farhana.get("/en/reports/programmes/new")
                .form("/reports/programmes")
                .with("nameEn", "Ferries " + Ids.next())
                .with("nameBn", "ফেরি")
                .with("institution", port)
                .with("course-1", COURSE);
        String made = farhana.submit(programme).location().replaceFirst("https?://[^/]+", "");
        Answer enrolment = farhana.followAll(farhana.submit(farhana.get(made + "/new-cohort")
                .form("/new-cohort")
                .with("nameEn", "First")
                .with("nameBn", "প্রথম")
                .with("begins", TODAY.toString())
                .with("deadline", TODAY.plusDays(30).toString())));
        Answer preview = farhana.followAll(
                farhana.upload(enrolment.form("/enrolment/sheet"), "file", "nominations.csv", table.getBytes(UTF_8)));
        assertThat(preview.words(".numbers")).contains("1 will be enrolled").doesNotContain("mended");

        String cohort = enrolment.link("nav a[href*=/reports/cohorts/]").replaceFirst(".*/", "");
        Form goOn = farhana.get(NEEDS + "/people?institution=" + port).form("/needs/nominations");
        Answer same = farhana.followAll(farhana.submit(goOn.with("cohort", cohort)));
        assertThat(same.words(".numbers")).as("without a file").contains("1 will be enrolled");
        assertThat(farhana.submit(goOn.with("cohort", "nonsense")).status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void capacityIsHeldAgainstWhatIsNeeded() {
        Answer matrix = farhana.get("/en/reports/capacity?institution=" + port);
        int area = matrix.page().select("thead th").eachText().indexOf("P2");
        assertThat(matrix.page().select("tbody tr:first-child td").get(area - 1).text())
                .isEqualTo("0 2 needed, 2 short");
        assertThat(farhana.get("/en/reports/capacity/gaps?area=P2&institution=" + port)
                        .words("tbody"))
                .contains(PORT, "2 needed, 2 short");
        assertThat(farhana.get("/en/reports/meeting?institution=" + port).words("tbody tr:contains(P2)"))
                .contains("2 needed, 2 short");
        assertThat(farhana.get("/en/reports/capacity.csv?institution=" + port).text())
                .contains("P8,P2 needed,P2 short", ",2,2\r\n");
    }

    @Test
    @Order(6)
    void aPlanOfActionGoesForwardByWhatPeopleComplete() {
        assertThat(farhana.get(NEEDS + "/plan?institution=" + port).words("main"))
                .contains("Nothing is planned yet");
        Form form = farhana.get(NEEDS + "/institutions/" + port + "/new-action?competency=" + COMPETENCY)
                .form("/new-action")
                .with("text", "Amina takes the <course>")
                .with("people", "1")
                .with("due", TODAY.plusDays(60).toString());
        Answer refused = farhana.submit(form.with("owner", "nobody@people.example"));
        assertThat(refused.words("#field-owner-error")).contains("Nobody who works at your institutions");
        assertThat(refused.form("/new-action").value("text")).isEqualTo("Amina takes the <course>");

        Answer plan = farhana.followAll(farhana.submit(form.with("owner", kamal.email())));
        assertThat(plan.words("tbody")).contains("Amina takes the <course>", "Kamal Majhi", "0 of 1", "Under way");
        assertThat(kamal.browser().get(MINE).words("main")).contains("You see to it", "Amina takes the <course>");

        new Diligent(amina.browser()).takesTheWholeCourse();
        Answer reached = farhana.get(NEEDS + "/plan?institution=" + port);
        assertThat(reached.words("tbody")).contains("1 of 1", "Reached");
        assertThat(gap()).as("a certificate is shown and is no level").isEqualTo("2 1 1 short 0 1");
        assertThat(farhana.get(NEEDS + "/people?institution=" + port)
                        .page()
                        .select("tbody td:last-of-type")
                        .text())
                .as("she has completed what would be proposed")
                .isEqualTo("–");

        String action = reached.link("tbody th a");
        assertThat(mahbub.get(action).status()).isEqualTo(404);
        assertThat(farhana.followAll(farhana.submit(farhana.get(action).form("/calling-off")))
                        .words("main"))
                .contains("Nothing is planned yet");
        assertThat(farhana.get(action).status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void whoAnswersForAnotherInstitutionFindsNothingAndNobodyConfirmsForThemselves() {
        String person =
                farhana.get(NEEDS + "/people?show=ALL&institution=" + port).link("tbody th a");
        for (String address : new String[] {
            NEEDS + "?institution=" + port,
            NEEDS + "/people?institution=" + port,
            NEEDS + "/nominations.csv?institution=" + port,
            NEEDS + "/institutions/" + port,
            person
        }) {
            assertThat(mahbub.get(address).status()).as(address).isEqualTo(404);
            assertThat(amina.browser().get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(mahbub.post(person + "/confirmation", token(mahbub)).status())
                .isEqualTo(404);
        assertThat(mahbub.post(NEEDS + "/institutions/" + port, token(mahbub)).status())
                .isEqualTo(404);

        String own = NEEDS + "/people/"
                + last(mahbub.get("/en/reports/people?q=Mahbubur").link("tbody th a"));
        assertThat(mahbub.get(own).words("main")).contains("This is you");
        assertThat(mahbub.post(own + "/confirmation", token(mahbub)).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void whatIsNotNeededAnyMoreIsMissedByNobody() {
        Answer page = farhana.get(NEEDS + "/institutions/" + port);
        farhana.submit(page.form("/removal"));

        assertThat(farhana.get(NEEDS + "?institution=" + port).words("main")).contains("Nothing is needed yet");
        assertThat(amina.browser().get(MINE).words("#" + COMPETENCY))
                .as("hers all the same")
                .contains("Works under guidance");
    }

    private static Form need(Answer page, String people) {
        return page.form("/" + port)
                .with("competency", COMPETENCY)
                .with("level", "ALONE")
                .with("people", people);
    }

    /** The line of the one competency: needed, confirmed, gap, waiting, certified. */
    private static String gap() {
        Answer page = farhana.get(NEEDS + "?institution=" + port);
        return String.join(
                " ", page.page().select("tbody tr:contains(" + TITLE + ") td").eachText());
    }

    private static Answer says(NewLearner learner, String level) {
        Form form = learner.browser().get(MINE).form("/account/competencies");
        return learner.browser()
                .followAll(learner.browser()
                        .submit(form.with("level-" + COMPETENCY, level)
                                .with("evidence-" + COMPETENCY, "I counted <b>them</b>")));
    }

    private static Answer confirms(String name, String level, String because) {
        Answer people = farhana.get(NEEDS + "/people?show=WAITING&institution=" + port);
        Answer person = farhana.get(people.link("tbody th a:contains(" + name + ")"));
        return farhana.submit(
                person.form("/confirmation").with("level-" + COMPETENCY, level).with("because-" + COMPETENCY, because));
    }

    private static Map<String, String> token(Browserless who) {
        return Map.of("csrf", who.cookies().getOrDefault("setu_csrf", ""));
    }

    /** They say so, and an administrator confirms it. */
    private static void works(NewLearner learner, String name) {
        Form form = learner.browser().get("/en/account/posting").form("/account/posting");
        learner.browser().submit(form.with("institution", port).with("position", "Ferry officer"));
        String claim = "tr:has(th:contains(" + name + ")):has(td:nth-of-type(1):contains(" + PORT
                + ")) form[action$=/confirmation]";
        Answer page = farhana.get("/en/admin/postings");
        while (page.page().select(claim).isEmpty()) {
            page = farhana.get(page.link("a[rel=next]"));
        }
        farhana.submit(page.form(page.link(claim, "action")));
    }

    private static String last(String address) {
        return address.replaceFirst(".*/", "");
    }
}
