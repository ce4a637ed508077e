package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Diligent;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/**
 * A ministry with two offices, of whose people two earn the certificate of a course that serves the second priority area and not the eighth. The tests are
 * one story.
 */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CapacityIT {
    private static final String PAGE = "/en/reports/capacity";
    private static final String MEETING = "/en/reports/meeting";
    private static final String MOVES = "/en/reports/capacity/moves";
    private static final String MINISTRY = "Ministry of Bridges " + Ids.next();
    private static final String NORTH = "Northern Office " + Ids.next();
    private static final String SOUTH = "Southern Office " + Ids.next();

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner kamal;

    private static String ministry = "";

    @BeforeAll
    static void twoPeopleEarnACertificate() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        ministry = adds(MINISTRY, "");
        adds(NORTH, ministry);
        adds(SOUTH, ministry);
        amina = NewLearner.called("Amina Begum", "আমিনা বেগম");
        kamal = NewLearner.called("Kamal Uddin", "কামাল উদ্দিন");
        for (NewLearner learner : new NewLearner[] {amina, kamal}) {
            new Diligent(learner.browser()).takesTheWholeCourse();
        }
    }

    @Test
    @Order(1)
    void whoseWorkplaceNobodyConfirmedIsNotCounted() {
        claims(amina, NORTH);
        claims(kamal, NORTH);

        Answer page = ministryPage();
        assertThat(page.words(".numbers")).contains("0 people with a certificate", "2 not counted");
        assertThat(numbers(page, NORTH)).hasSize(1 + 8).containsOnly("0");
    }

    @Test
    @Order(2)
    void theConfirmedCountWhereTheyWorkAndAboveIt() {
        confirms("Amina Begum", NORTH);
        confirms("Kamal Uddin", NORTH);

        Answer page = ministryPage();
        assertThat(page.words(".numbers"))
                .contains("2 people with a certificate")
                .doesNotContain("not counted");
        assertThat(cell(page, NORTH, "P2")).isEqualTo("2");
        assertThat(cell(page, NORTH, "P8")).isEqualTo("0");
        assertThat(cell(page, SOUTH, "P2")).isEqualTo("0");
        assertThat(cell(page, MINISTRY, "P2")).isEqualTo("2");
        assertThat(numbers(page, "Its own office")).containsOnly("0");
        Answer meeting = farhana.get(MEETING + "?institution=" + ministry);
        assertThat(numbers(meeting, "P2")).containsExactly("2", "+2", "2", SOUTH, "0");
        assertThat(numbers(meeting, "P8")).containsExactly("0", "±0", "0", MINISTRY, "0");
        assertThat(meeting.words(".numbers"))
                .contains("2 people with a certificate", "+2 people since")
                .as("they completed before they worked here")
                .contains("0 courses completed");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        assertThat(numbers(farhana.get(MEETING + "?institution=" + ministry + "&since=" + today), "P2"))
                .as("at the end of the day it was as it is")
                .startsWith("2", "±0");
        assertThat(farhana.get(MEETING + "?since=" + today.plusDays(1)).words(".errors"))
                .contains("not in the future");
        assertThat(numbers(farhana.get("/bn/reports/capacity?institution=" + ministry), NORTH))
                .startsWith("২")
                .endsWith("০");
    }

    @Test
    @Order(3)
    void eachNumberLeadsToThePeopleAndWhoLooksIsOnRecord() {
        Answer people = farhana.get(ministryPage().link("tr:contains(" + NORTH + ") td:nth-of-type(3) a"));

        assertThat(people.words("h1")).isEqualTo("Social costs: " + NORTH);
        assertThat(people.page().select("tbody th").eachText()).containsExactly("Amina Begum", "Kamal Uddin");
        assertThat(people.words("tbody")).contains(amina.certificateNumber(), "Bridge keeper");
        assertThat(farhana.get("/en/account/export").text()).contains("CAPACITY_PEOPLE");
        Answer reach = farhana.get("/en/reports/reach?by=kind");
        assertThat(reach.words("tbody tr.group")).startsWith("All");
        assertThat(reach.page().select("tbody td").eachText())
                .as("of groups under five nothing is told")
                .noneMatch(cell -> cell.matches("[0-4]"));
        assertThat(farhana.get("/en/reports/reach?by=age").status()).isEqualTo(404);
        Answer looks = farhana.get("/en/admin/access?q=farhana");
        assertThat(looks.words("tbody tr:first-child")).contains("Farhana", "People with a certificate");
        assertThat(farhana.get(looks.link("tbody tr:first-child a")).words("h1"))
                .isEqualTo(people.words("h1"));
        assertThat(farhana.get("/en/admin/access?q=nobody").words("main")).contains("Nobody yet");
        Answer meeting = farhana.get(MEETING + "?institution=" + ministry);
        Answer gained = farhana.get(meeting.link("tr:has(th:contains(P2)) td:nth-of-type(2) a"));
        assertThat(gained.page().select("tbody th").eachText()).containsExactly("Amina Begum", "Kamal Uddin");
        assertThat(gained.page().select("tbody .tag").eachText()).containsOnly("Certified");
        assertThat(gained.words(".numbers")).contains("2 gained", "0 lost");
        assertThat(farhana.get(farhana.get("/en/admin/access?q=farhana").link("tbody tr:first-child a"))
                        .words("h1"))
                .isEqualTo(gained.words("h1"));
        assertThat(farhana.get(meeting.link(".numbers a[href*=moves]")).words(".numbers"))
                .contains("2 gained");
        assertThat(farhana.get(MOVES + "?from=2026-02-30&to=soon").words(".errors"))
                .contains("Write the first day", "Write the last day");
        Answer backwards = farhana.get(MOVES + "?from=2026-01-31&to=2026-01-31");
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.words(".errors")).contains("must be before");
        assertThat(farhana.get(MOVES + "?area=P99").status()).isEqualTo(404);
        assertThat(farhana.get(MOVES + "?from=1900-01-01&to=9999-12-31&institution=" + ministry)
                        .words(".numbers"))
                .contains("2 gained");
        assertThat(farhana.get("/en/reports/completions?from=1900-01-01&to=9999-12-31")
                        .status())
                .isEqualTo(200);
        assertThat(amina.browser().get("/en/admin/access").status()).isEqualTo(404);
        assertThat(farhana.get(PAGE + "/people?institution=" + ministry + "&area=P8")
                        .words("main"))
                .contains("Nobody yet")
                .doesNotContain("Amina");
    }

    @Test
    @Order(4)
    void whoIsTransferredTakesTheirCapacityAlong() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        assertThat(transfers("Kamal Uddin", SOUTH, today.plusDays(40)).words("p.notice"))
                .isEqualTo("The transfer is recorded.");
        assertThat(transfers("Kamal Uddin", SOUTH, today.plusDays(40)).words("p.notice"))
                .as("reported twice")
                .contains("Nothing has changed");
        assertThat(cell(ministryPage(), NORTH, "P2")).as("until that day").isEqualTo("2");
        transfers("Kamal Uddin", SOUTH, today);

        Answer page = ministryPage();
        assertThat(cell(page, NORTH, "P2")).isEqualTo("1");
        assertThat(cell(page, SOUTH, "P2")).isEqualTo("1");
        assertThat(cell(page, MINISTRY, "P2")).isEqualTo("2");
        assertThat(page.page().select("tr:contains(" + NORTH + ") td.one")).isNotEmpty();
        Answer gaps = farhana.get(PAGE + "/gaps?institution=" + ministry + "&area=P2");
        assertThat(gaps.page().select("tbody th a").eachText())
                .as("the ministry has two")
                .containsExactly(NORTH, SOUTH);
        assertThat(gaps.words(".numbers")).contains("0 institutions without", "2 institutions that hang on one person");
        Answer none = farhana.get(page.link(".legend a[href$=P8]"));
        assertThat(none.words("tbody")).isEqualTo(MINISTRY + " and 2 institutions below it 0");
        assertThat(farhana.get(PAGE + ".csv?institution=" + ministry).text())
                .contains(
                        "Institution,Belongs to,People,P1,P2,P3,P4,P5,P6,P7,P8",
                        MINISTRY + ",,2,",
                        NORTH + "," + MINISTRY + ",1,",
                        "P2,Social costs");
    }

    @Test
    @Order(5)
    void aCertificateThatIsTakenBackCountsNoMore() {
        String revocation = "/en/certificates/" + kamal.certificateNumber() + "/revocation";
        farhana.submit(farhana.get(revocation).form("/revocation").with("because", "Issued by mistake."));

        Answer page = ministryPage();
        assertThat(cell(page, SOUTH, "P2")).isEqualTo("0");
        assertThat(cell(page, MINISTRY, "P2")).isEqualTo("1");
        assertThat(page.words(".numbers")).contains("1 person with a certificate");
    }

    @Test
    @Order(6)
    void aManagerOfAnotherMinistryFindsNothingOfIt() {
        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);

        assertThat(mahbub.get(PAGE).status()).isEqualTo(200);
        assertThat(mahbub.get(PAGE).words("main"))
                .as("who answers for one ministry begins there")
                .contains("Its own office")
                .doesNotContain("Ministry of Bridges", "All institutions");
        for (String address : new String[] {"", ".csv", "/people", "/moves", "/gaps"}) {
            assertThat(mahbub.get(PAGE + address + "?institution=" + ministry).status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(mahbub.get(PAGE + address + "?institution=nonsense").status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(Browserless.visitor()
                            .signedInAs(People.OFFICIAL)
                            .get(PAGE + address)
                            .status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(mahbub.get(MEETING + "?institution=" + ministry).status()).isEqualTo(404);
        assertThat(mahbub.get("/en/reports/people?institution=" + ministry).status())
                .isEqualTo(404);
        assertThat(mahbub.get(PAGE + "/people?area=P99").status()).isEqualTo(404);
        assertThat(mahbub.get(PAGE + "/people").words("main")).doesNotContain("Amina Begum");
    }

    @Test
    @Order(7)
    void whatIsMergedTakesItsPeopleAlongAndItsNameLeadsOn() {
        String north = idOf(NORTH);
        Answer look = farhana.submit(
                farhana.get("/en/admin/institutions/" + north).form("/merger").with("into", idOf(SOUTH)));
        assertThat(look.words("main")).contains("One posting goes over to " + SOUTH);
        Answer merged = farhana.followAll(farhana.submit(look.form("/merger")));

        assertThat(merged.words("h1")).isEqualTo(SOUTH);
        assertThat(merged.words("main")).contains("Took in " + NORTH, "Farhana Yasmin");
        assertThat(cell(ministryPage(), SOUTH, "P2")).isEqualTo("1");
        assertThat(farhana.get("/en/admin/institutions?q=" + NORTH.replace(" ", "+"))
                        .words("main li"))
                .contains(SOUTH, "formerly " + NORTH);
        assertThat(farhana.get("/en/admin/institutions/" + north).words("main"))
                .contains("another one took it in", "Merged into " + SOUTH);
        assertThat(amina.browser().get("/en/account/posting").words("main")).contains(NORTH, SOUTH, "Since");
        assertThat(farhana.get("/en/admin/institutions/" + idOf(SOUTH) + "/merger?into=" + north)
                        .words(".errors"))
                .contains("One of the two is closed");
    }

    @Test
    @Order(8)
    void whoLeavesTheServiceIsCountedNoMoreAndKeepsTheirCertificate() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        assertThat(departs("Amina Begum", today.plusDays(1)).words("p.notice")).isEqualTo("The departure is recorded.");
        assertThat(cell(ministryPage(), SOUTH, "P2")).as("until tomorrow").isEqualTo("1");
        assertThat(numbers(farhana.get(MEETING + "?institution=" + ministry), "P2"))
                .as("one today, none in six months")
                .startsWith("1", "+1", "0");
        Answer leaves = farhana.get(
                farhana.get(MEETING + "?institution=" + ministry).link("tr:has(th:contains(P2)) td:nth-of-type(3) a"));
        assertThat(leaves.words("tbody")).contains("Amina Begum", "Transferred or gone", SOUTH);
        departs("Amina Begum", today);

        assertThat(cell(ministryPage(), SOUTH, "P2")).isEqualTo("0");
        assertThat(people("Amina Begum").words("main")).contains("Nobody is found");
        assertThat(Browserless.visitor().get("/en" + amina.verifyPath()).words("main"))
                .contains("Amina Begum");
    }

    private static Answer people(String name) {
        return farhana.get("/en/reports/people?institution=" + ministry + "&q=" + name.replace(" ", "+"));
    }

    private static Answer transfers(String name, String institution, LocalDate day) {
        Answer person = farhana.get(people(name).link("tbody th a"));
        return farhana.followAll(farhana.submit(person.form("/transfer")
                .with("institution", idOf(institution))
                .with("position", "Keeper of the southern bridge")
                .with("day", day.toString())));
    }

    private static Answer departs(String name, LocalDate day) {
        Answer person = farhana.get(people(name).link("tbody th a"));
        return farhana.followAll(farhana.submit(person.form("/departure").with("leavingDay", day.toString())));
    }

    private static String idOf(String institution) {
        return farhana.get("/en/admin/institutions")
                .link("a:contains(" + institution + ")")
                .replaceFirst(".*/", "");
    }

    private static Answer ministryPage() {
        return farhana.get(PAGE + "?institution=" + ministry);
    }

    private static String cell(Answer page, String institution, String column) {
        int at = page.page().select("thead th").eachText().indexOf(column);
        return numbers(page, institution).get(at - 1);
    }

    /** As they are seen, without what is only spoken. */
    private static List<String> numbers(Answer page, String institution) {
        return page.page().select("tbody tr:has(th:contains(" + institution + ")) td").stream()
                .map(cell -> cell.select("a").isEmpty()
                        ? cell.ownText()
                        : cell.expectFirst("a").ownText())
                .toList();
    }

    /** The id of the new one. */
    private static String adds(String name, String parent) {
        Form form = farhana.get("/en/admin/institutions").form("/admin/institutions");
        farhana.submit(form.with("nameEn", name)
                .with("nameBn", name)
                .with("kind", "OTHER")
                .with("parent", parent));
        return idOf(name);
    }

    private static void claims(NewLearner learner, String institution) {
        Form form = learner.browser().get("/en/account/posting").form("/account/posting");
        String id = learner.browser()
                .get("/en/account/posting")
                .page()
                .select("option:contains(" + institution + ")")
                .attr("value");
        Answer claimed = learner.browser().submit(form.with("institution", id).with("position", "Bridge keeper"));
        assertThat(claimed.isRedirect()).as(claimed.words("main")).isTrue();
    }

    private static void confirms(String person, String institution) {
        // A claim of somewhere that is not in the tree has all institutions to choose from in its row.
        String claim = "tr:has(th:contains(" + person + ")):has(td:nth-of-type(1):contains(" + institution
                + ")) form[action$=/confirmation]";
        Answer page = farhana.get("/en/admin/postings");
        while (page.page().select(claim).isEmpty()) {
            page = farhana.get(page.link("a[rel=next]"));
        }
        Answer confirmed = farhana.submit(page.form(page.link(claim, "action")));
        assertThat(confirmed.isRedirect()).as(confirmed.words("main")).isTrue();
        assertThat(farhana.followAll(confirmed).words("p.notice")).isNotBlank();
    }
}
