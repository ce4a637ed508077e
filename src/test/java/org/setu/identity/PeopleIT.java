package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** Administrators find people and give them roles; to everybody else these pages do not exist. */
@OnTheServer
class PeopleIT {
    private final Browserless farhana = Browserless.visitor().signedInAs(People.ADMIN);

    @ParameterizedTest
    @ValueSource(strings = {"", "/people", "/institutions", "/institutions/import", "/mail", "/access"})
    void whoIsNoAdministratorFindsNoSuchPage(String page) {
        assertThat(farhana.get("/bn/admin" + page).status()).isEqualTo(200);
        assertThat(Browserless.visitor()
                        .signedInAs(People.MANAGER)
                        .get("/en/admin" + page)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void peopleAreFoundByNameInBothLanguagesAndByAddress() {
        assertThat(farhana.get("/en/admin/people?q=nasreen").text()).contains(People.TRAINER.email());
        assertThat(farhana.get("/en/admin/people?q=নাসরিন").text()).contains(People.TRAINER.email());
        assertThat(farhana.get("/en/admin/people?q=trainer@").text()).contains(People.TRAINER.email());
    }

    @Test
    void aSearchFieldIsNoPattern() {
        assertThat(farhana.get("/en/admin/people?q=%25").words("[role=status]")).isEqualTo("Nobody found");
        assertThat(farhana.get("/en/admin/people?q=_______").words("[role=status]"))
                .isEqualTo("Nobody found");
        assertThat(farhana.get("/en/admin/people?page=999999999999").status()).isEqualTo(200);
    }

    @Test
    void aRoleIsGivenOnceAndTakenBack() {
        String person = pageOf(People.CIVIL);
        String institution =
                farhana.get(person).page().select("option[value^=institution:]").attr("value");
        give(person, "MANAGER", institution);
        give(person, "MANAGER", institution);
        assertThat(farhana.get(person).page().select("form[action$=revocation]"))
                .hasSize(1);
        assertThat(Browserless.visitor()
                        .signedInAs(People.CIVIL)
                        .get("/en/account")
                        .text())
                .contains("/en/reports");

        farhana.submit(farhana.get(person).form("/revocation"));
        assertThat(farhana.get(person).page().select("form[action$=revocation]"))
                .isEmpty();
    }

    @Test
    void aRoleThatMakesNoSenseThereIsRefusedWithAReason() {
        String person = pageOf(People.CIVIL);
        String institution =
                farhana.get(person).page().select("option[value^=institution:]").attr("value");
        Answer answer = give(person, "TRAINER", institution);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words(".errors")).contains("A trainer is given a course, or everything.");
        assertThat(give(person, "ADMINISTRATOR", "course:no-such-course").status())
                .isEqualTo(422);
    }

    @Test
    void administratorsCannotTakeTheAdministrationFromThemselves() {
        assertThat(farhana.get(pageOf(People.ADMIN)).page().select("form[action$=revocation]"))
                .isEmpty();
    }

    private String pageOf(People person) {
        return farhana.get("/en/admin/people?q=" + person.email())
                .page()
                .select("th a")
                .attr("href");
    }

    private Answer give(String person, String role, String scope) {
        return farhana.submit(
                farhana.get(person).form("/grants").with("role", role).with("scope", scope));
    }
}
