package org.setu.institutions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** The tree of institutions as an administrator keeps it, and postings from the claim to the confirmation. */
@OnTheServer
class InstitutionsIT {
    private static final String TREE = "/en/admin/institutions";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
    private final Browserless farhana = Browserless.visitor().signedInAs(People.ADMIN);

    @Test
    void anInstitutionIsAddedRenamedMovedClosedAndReopened() {
        String top = add("Tested Directorate", "");
        String below = add("Tested Office", idOf(top));
        assertThat(move(top, idOf(below)).words(".errors")).contains("cannot stand below itself");
        assertThat(move(top, idOf(top)).status()).isEqualTo(422);
        assertThat(move(below, "").isRedirect()).isTrue();
        assertThat(move(below, idOf(top)).isRedirect()).isTrue();

        farhana.submit(farhana.get(below).form(below).with("nameEn", "Renamed Office"));
        assertThat(farhana.get(below).words("h1")).isEqualTo("Renamed Office");

        farhana.submit(farhana.get(below).form("/closure"));
        assertThat(Browserless.visitor().get("/en/register").text()).doesNotContain("Renamed Office");
        farhana.submit(farhana.get(below).form("/reopening"));
        assertThat(Browserless.visitor().get("/en/register").text()).contains("Renamed Office");
        farhana.submit(farhana.get(top).form("/closure"));
        farhana.submit(farhana.get(below).form("/place"));
        assertThat(farhana.get(below)
                        .page()
                        .select("#field-parent option[selected]")
                        .attr("value"))
                .as("it stays below what is closed, unless somebody says otherwise")
                .isEqualTo(idOf(top));
        assertThat(farhana.get(top).page().select("#field-parent option").eachAttr("value"))
                .as("nowhere that it cannot go")
                .doesNotContain(idOf(top), idOf(below));
        farhana.submit(farhana.get(below).form("/closure"));
    }

    @Test
    void anInstitutionNeedsNamesAndAKind() {
        Answer answer = farhana.submit(farhana.get(TREE).form("/admin/institutions"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors a").eachAttr("href"))
                .containsExactly("#field-nameEn", "#field-nameBn", "#field-kind");
    }

    @Test
    void aClaimIsConfirmedForAnInstitutionOfTheTree() {
        var nasreen = Browserless.visitor().signedInAs(People.TRAINER);
        for (int twice = 0; twice < 2; twice++) {
            nasreen.submit(nasreen.get("/en/account/posting")
                    .form("/account/posting")
                    .with("institution", "other")
                    .with("otherName", "Institute <b>of</b> Rivers")
                    .with("position", "Lecturer"));
        }
        assertThat(nasreen.get("/en/account/posting").text()).containsOnlyOnce("waits to be confirmed");

        var claims = farhana.get("/en/admin/postings").page();
        var row = claims.select("tr:contains(Institute <b>of</b> Rivers)");
        String confirmation = row.select("form[action$=confirmation]").attr("action");
        String institution = row.select("option[value]").get(1).attr("value");
        farhana.submit(farhana.get("/en/admin/postings").form(confirmation).with("institution", institution));

        assertThat(nasreen.get("/en/account/posting").text())
                .contains("Confirmed on")
                .doesNotContain("waits to be confirmed")
                .doesNotContain("of</b> Rivers");
    }

    @Test
    void aTableOfInstitutionsIsLookedThroughThenCarriedOutAndHarmlessAgain() {
        String key = Ids.next().toString();
        String table = """
                Code,Name in English,Name in Bangla,Kind,Belongs to
                m-%1$s,Ministry of Tables %1$s,সারণি মন্ত্রণালয়,Ministry,
                ,Office of Rows %1$s,সারি কার্যালয়,District office,m-%1$s
                ,=cmd|'/C calc'!A0 %1$s,Avgvi,Kingdom,nowhere
                """.formatted(key);
        Answer preview = brings(table);
        assertThat(preview.words("main"))
                .contains("2 rows add an institution", "One row is wrong", "Nothing is saved yet");
        assertThat(farhana.get(TREE).text()).doesNotContain("Ministry of Tables " + key);
        String wrong = farhana.get(preview.link("a[href$=wrong.csv]")).text();
        assertThat(wrong)
                .contains("'=cmd|'/C calc'!A0", "has no Bangla letters")
                .doesNotContain("Office of Rows");

        String place = place(preview);
        Answer stale = farhana.submit(preview.form(place).with("seen", "another plan"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.words(".errors")).contains("Nothing is saved");
        Answer carriedOut = farhana.submit(stale.form(place));
        assertThat(farhana.followAll(carriedOut).words("p.notice")).contains("carried out");

        Answer again = brings(table);
        assertThat(again.words("main")).contains("rows change nothing", "There is nothing to carry out");
        assertThat(Browserless.visitor().signedInAs(People.OFFICIAL).get(place).status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadSaysHowToMendIt() {
        assertThat(brings("Code,Name in English,Kind\nx,Office,Other\n").words(".errors"))
                .contains("no column “Name in Bangla”");
        assertThat(brings("Code,Name in English,Name in Bangla,Kind\nx,Office,Avgvi †mvbvi evsjv,Other\n")
                        .words(".errors"))
                .contains("Cell C2", "Bijoy");
        assertThat(farhana.get(TREE + "/import/template.csv").text()).contains("Name in English", "উদাহরণ");
    }

    /** Whom a manager lets go is for the other institution to confirm. */
    @Test
    void aManagerReportsTransfersForTheirOwnInstitutionAlone() {
        String key = Ids.next().toString();
        String north = add("Northern Works " + key, "");
        String south = add("Southern Works " + key, "");
        NewLearner rahima = NewLearner.called("Rahima Khatun", "রহিমা খাতুন");
        NewLearner jalal = NewLearner.called("Jalal Uddin", "জালাল উদ্দিন");
        rahima.browser()
                .submit(rahima.browser()
                        .get("/en/account/posting")
                        .form("/account/posting")
                        .with("institution", idOf(north))
                        .with("position", "Engineer"));
        String person = farhana.get("/en/admin/people?q=" + jalal.email()).link("th a");
        farhana.submit(farhana.get(person)
                .form("/grants")
                .with("role", "MANAGER")
                .with("scope", "institution:" + idOf(north)));

        Answer claims = jalal.browser().get("/en/admin/postings");
        assertThat(claims.page().select("tbody tr"))
                .as("of his own institution alone")
                .hasSize(1);
        jalal.browser().submit(claims.form("/confirmation"));
        claimsForHimself(jalal, north);
        Answer people = jalal.browser().get("/en/reports/people");
        assertThat(people.page().select("tbody th").eachText()).containsExactly("Rahima Khatun");
        String posting = people.link("tbody th a");
        assertThat(Browserless.visitor().signedInAs(People.MANAGER).get(posting).status())
                .isEqualTo(404);
        Answer typed = jalal.browser()
                .submit(jalal.browser().get(posting).form("/departure").with("leavingDay", "31 June"));
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.words("#field-leavingDay-error")).contains("2026-07-01");

        String table = "E-mail,Event,Date,Institution code\n%s,transfer,%s,Southern Works %s\n%s,departure,%2$s,\n"
                .formatted(rahima.email(), today, key, People.OFFICIAL.email());
        Answer preview = brings(jalal.browser(), "/en/postings/import", table);
        assertThat(preview.words("main"))
                .contains("One transfer waits for the other institution", "One row is wrong", "Nobody of the address");
        Answer done = jalal.browser().followAll(jalal.browser().submit(preview.form(place(preview))));
        assertThat(done.words("p.notice")).contains("carried out");
        assertThat(done.words("main")).contains("Nobody is found");
        assertThat(jalal.browser().get("/en/admin/postings").words("main")).doesNotContain("Rahima");

        String event =
                "{\"email\": \"%s\", \"event\": \"transfer\", \"day\": \"2026-07-01\", \"institution\": \"nowhere\"}";
        Answer refused = jalal.program()
                .send("POST", "/api/v1/postings/events", "application/json", event.formatted(rahima.email()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).as("she is his no more").contains("Nobody of the address");

        confirms(farhana, confirmation("tr:has(td:nth-of-type(1):contains(Southern Works " + key + "))"));
        String back = event.formatted(rahima.email())
                .replace("nowhere", "Northern Works " + key)
                .replace("2026-07-01", today.plusDays(1).toString());
        for (String outcome : new String[] {"transferred", "nothing"}) {
            Answer reported = farhana.asProgram().send("POST", "/api/v1/postings/events", "application/json", back);
            assertThat(reported.json().path("outcome").asText())
                    .as(reported.text())
                    .isEqualTo(outcome);
        }
        assertThat(farhana.get("/en/reports/people?institution=" + idOf(south)).words("tbody"))
                .contains("Rahima Khatun", "Engineer");
        assertThat(rahima.browser().get("/en/account/export").text()).contains("worksFrom", "worksTo");
    }

    private void claimsForHimself(NewLearner manager, String institution) {
        manager.browser()
                .submit(manager.browser()
                        .get("/en/account/posting")
                        .form("/account/posting")
                        .with("institution", idOf(institution))
                        .with("position", "Overseer"));
        Answer own = manager.browser().get("/en/admin/postings");
        assertThat(own.words("tbody")).contains("Yours: somebody else confirms it.");
        assertThat(own.page().select("tbody form")).isEmpty();
        String his = confirmation("tr:has(small:contains(" + manager.email() + "))");
        assertThat(confirms(manager.browser(), his).status()).isEqualTo(404);
    }

    private static Answer confirms(Browserless who, String confirmation) {
        return who.submit(who.get("/en/learning").form("/sign-out").sentTo(confirmation));
    }

    /** Where the claim in such a row is confirmed, wherever in the list it stands. */
    private String confirmation(String row) {
        String claim = row + " form[action$=/confirmation]";
        Answer waiting = farhana.get("/en/admin/postings");
        while (waiting.page().select(claim).isEmpty()) {
            waiting = farhana.get(waiting.link("a[rel=next]"));
        }
        return waiting.link(claim, "action");
    }

    private Answer brings(String table) {
        return brings(farhana, TREE + "/import", table);
    }

    private static Answer brings(Browserless who, String page, String table) {
        return who.followAll(who.upload(who.get(page).form("/import"), "file", "table.csv", table.getBytes(UTF_8)));
    }

    /** Where the decision on a preview is sent. */
    private static String place(Answer preview) {
        return preview.link("form:has([name=seen])", "action");
    }

    private String add(String name, String parent) {
        farhana.submit(farhana.get(TREE)
                .form("/admin/institutions")
                .with("nameEn", name)
                .with("nameBn", "পরীক্ষার দপ্তর")
                .with("kind", "DEPARTMENT")
                .with("parent", parent));
        return farhana.get(TREE).page().select("a:contains(" + name + ")").attr("href");
    }

    private Answer move(String institution, String below) {
        return farhana.submit(farhana.get(institution).form("/place").with("parent", below));
    }

    private static String idOf(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
