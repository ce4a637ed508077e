package org.setu.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** How a manager says which institution a report is to be about, where there are too many for a list. */
@OnTheServer
class PlacesIT {
    private static final String PLACES = "/en/reports/places?back=/reports/completions/summary&state=running&place=";
    private static final String LIGHTHOUSES = "Department of Lighthouses";

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @BeforeAll
    static void aDepartmentWithTwoOffices() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        String department = adds(LIGHTHOUSES, "");
        adds("Lighthouse of the east", department);
        adds("Lighthouse of the west", department);
    }

    @Test
    void theOnlyOneOfThatNameIsTakenAndAllElseStaysAsked() {
        Answer answer = farhana.get(PLACES + "department+of+LIGHT");

        assertThat(answer.isRedirect()).isTrue();
        assertThat(answer.location()).contains("/en/reports/completions/summary?state=running&institution=");
        assertThat(farhana.follow(answer).words("main")).contains(LIGHTHOUSES);
    }

    @Test
    void ofSeveralOneIsChosen() {
        Answer answer = farhana.get(PLACES + "lighthouse");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main li a").eachText())
                .containsExactlyInAnyOrder(LIGHTHOUSES, "Lighthouse of the east", "Lighthouse of the west");
        assertThat(answer.words("main li:contains(east)")).contains(LIGHTHOUSES);
        assertThat(farhana.get(answer.link("main li:contains(west) a")).words("main"))
                .contains("Lighthouse of the west");
    }

    @Test
    void aNameThatNobodyHasIsShownAgainWithHowToMendIt() {
        Answer answer = farhana.get(PLACES + "no+such+lighthouse");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words("main [role=status]")).contains("a shorter part of its name");
        assertThat(answer.page().select("main input[name=place]").val()).isEqualTo("no such lighthouse");
        assertThat(answer.page().select("main input[name=state]").val()).isEqualTo("running");
    }

    @Test
    void withoutANameTheOneThatWasChosenStaysOrGoes() {
        String chosen = "/en/reports/places?back=/reports/needs&place=&institution=abc";

        assertThat(farhana.get(chosen).location()).endsWith("/en/reports/needs?institution=abc");
        assertThat(farhana.get(chosen + "&anywhere=yes").location()).endsWith("/en/reports/needs");
    }

    @Test
    void oneCannotBeLedAnywhereElse() {
        assertThat(farhana.get("/en/reports/places?back=//elsewhere.example/").location())
                .endsWith("/en/reports/completions");
        assertThat(farhana.get("/en/reports/places?back=/reports/completions&a%22b=1&state=a%26b%3D1")
                        .location())
                .endsWith("/en/reports/completions?state=a%26b%3D1");
    }

    @Test
    void amongOthersInstitutionsNothingIsFound() {
        Browserless mahbub = Browserless.visitor().signedInAs(People.MANAGER);

        assertThat(mahbub.get(PLACES + "lighthouse").status()).isEqualTo(422);
        assertThat(Browserless.visitor()
                        .signedInAs(People.OFFICIAL)
                        .get(PLACES + "lighthouse")
                        .status())
                .isEqualTo(404);
    }

    private static String adds(String name, String above) {
        Form form = farhana.get("/en/admin/institutions").form("/admin/institutions");
        farhana.submit(form.with("nameEn", name)
                .with("nameBn", name)
                .with("kind", "OTHER")
                .with("parent", above));
        return farhana.get("/en/admin/institutions?q=" + URLEncoder.encode(name, UTF_8))
                .link("main a:contains(" + name + ")")
                .replaceFirst(".*/", "");
    }
}
