package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** The tree of institutions as an administrator keeps it, and postings from the claim to the confirmation. */
@OnTheServer
class InstitutionsIT {
    private static final String TREE = "/en/admin/institutions";
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
