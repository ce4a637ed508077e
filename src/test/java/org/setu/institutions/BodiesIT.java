package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** A ministry knows its people by their addresses, and sits in a committee with another one that it takes in later. The tests are one story. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BodiesIT {
    private static final String KEY = Ids.next().toString();
    private static final String DOMAIN = "d" + KEY + ".gov.example";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dhaka"));
    private static final String SPEAKER = "shirin@" + DOMAIN;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static Browserless jalal;

    private static final Browserless shirin = Browserless.visitor();
    private static String ministry = "";
    private static String office = "";
    private static String other = "";
    private static String body = "";

    @BeforeAll
    static void twoMinistriesAndAManager() {
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
        ministry = adds("Ministry of Ferries " + KEY, "");
        office = adds("Ferry Office " + KEY, ministry);
        other = adds("Ministry of Piers " + KEY, "");
        NewLearner manager = NewLearner.called("Jalal Ahmed", "জালাল আহমেদ");
        String person = farhana.get("/en/admin/people?q=" + manager.email()).link("th a");
        farhana.submit(
                farhana.get(person).form("/grants").with("role", "MANAGER").with("scope", "institution:" + ministry));
        jalal = manager.browser();
    }

    @Test
    @Order(1)
    void aDomainIsGivenToOneInstitutionAndNoPublicOneToAny() {
        assertThat(gives(ministry, "gmail.com").words("#field-domain-error")).contains("Anybody");
        assertThat(gives(ministry, "not a domain").status()).isEqualTo(422);
        assertThat(gives(ministry, "@" + DOMAIN.toUpperCase(Locale.ROOT)).isRedirect())
                .isTrue();
        Answer twice = gives(other, DOMAIN);
        assertThat(twice.words("#field-domain-error")).contains("given already");
        assertThat(twice.form("/domains").value("domain")).isEqualTo(DOMAIN);
        assertThat(farhana.get("/en/admin/institutions/" + ministry).words("main"))
                .contains(DOMAIN);
        assertThat(jalal.get(domains(ministry)).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void whoHasAnAddressThereIsConfirmedWhicheverComesFirst() {
        registers();
        assertThat(shirin.get("/en/account/posting").words(".card:last-of-type"))
                .as("the claim came first, the address was confirmed after it")
                .contains("Ferry Office", "by your address at " + DOMAIN);

        claims(shirin, other, "Guest");
        assertThat(shirin.get("/en/account/posting").words("main")).contains("waits to be confirmed");
        claims(shirin, ministry, "Joint Secretary");
        assertThat(shirin.get("/en/account/posting").words("main"))
                .contains("Joint Secretary, Ministry of Ferries")
                .doesNotContain("waits to be confirmed");
        assertThat(shirin.get("/en/account/export").text()).contains("\"confirmedByDomain\":\"" + DOMAIN);
        assertThat(jalal.get("/en/reports/people").words("tbody")).contains("Shirin Ferdous", "Joint Secretary");
    }

    @Test
    @Order(3)
    void aManagerBeginsABodyAndFindsItsMembersByName() {
        Form form = jalal.get("/en/bodies/new").form("/bodies");
        Answer refused = jalal.submit(form.with("nameEn", "Committee on Ferries " + KEY));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors a").eachAttr("href"))
                .containsExactly("#field-nameBn", "#field-kind", "#field-institution");
        Answer made = jalal.submit(form.with("nameEn", "Committee on Ferries " + KEY)
                .with("nameBn", "ফেরি কমিটি")
                .with("kind", "COMMITTEE")
                .with("institution", ministry));
        body = made.location().replaceFirst("https?://[^/]+", "");
        assertThat(jalal.get(body).words("main")).contains("Inter-ministerial committee", "No member today");

        Answer found = jalal.get(body + "/members/new?q=ferries+" + KEY);
        Form member = jalal.get(found.link("main li a[href*=institution=]")).form("/members");
        Answer unknown = jalal.submit(member.with("representative", People.OFFICIAL.email()));
        assertThat(unknown.words("#field-representative-error")).contains("Nobody of this address works there");
        assertThat(unknown.form("/members").value("representative")).isEqualTo(People.OFFICIAL.email());
        assertThat(jalal.submit(member.with("representative", SPEAKER)).isRedirect())
                .isTrue();
        assertThat(jalal.submit(member).words(".errors")).contains("a member on that day or later already");
        seats(other, TODAY);
        assertThat(jalal.get(body).words("tbody")).contains("Shirin Ferdous", "Ministry of Piers");
        assertThat(shirin.get("/en/account/export").text()).contains("Committee on Ferries", "representative");
    }

    @Test
    @Order(4)
    void itsPagesCountWhatTheManagerAnswersForAndNameTheRest() {
        String asked = "?body=" + body.replaceFirst(".*/", "");
        for (String page : List.of("/en/reports/meeting", "/en/reports/capacity", "/en/reports/capacity/gaps")) {
            Answer shown = jalal.get(page + asked);
            assertThat(shown.words("main"))
                    .as(page)
                    .contains("Committee on Ferries " + KEY, "One member is not counted here", "Ministry of Piers");
            assertThat(shown.page().select("main a[href*=/people?body]"))
                    .as("nobody’s people are listed for a committee")
                    .isEmpty();
        }
        Answer matrix = jalal.get("/en/reports/capacity" + asked);
        assertThat(matrix.page().select("table.coverage tbody th").eachText())
                .containsExactly("Committee on Ferries " + KEY, "Ministry of Ferries " + KEY);
        assertThat(jalal.get("/en/reports/capacity.csv" + asked).text())
                .contains("Ministry of Ferries", "Ferry Office", "not counted here")
                .doesNotContain("Ministry of Piers " + KEY + ",");

        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        var official = Browserless.visitor().signedInAs(People.OFFICIAL);
        for (String page : List.of(
                body,
                body + "/members/new",
                "/en/reports/meeting" + asked,
                "/en/reports/capacity" + asked,
                "/en/reports/capacity.csv" + asked,
                "/en/reports/capacity/gaps" + asked,
                "/en/reports/meeting?body=nonsense")) {
            assertThat(mahbub.get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(official.get("/en/bodies").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void whoManagesAMemberReadsTheBodyAndChangesNothing() {
        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        String welfare = mahbub.get("/en/reports/capacity")
                .link("tr.group td a", "href")
                .replaceFirst(".*institution=([^&]+).*", "$1");
        seats(welfare, TODAY);

        Answer shown = mahbub.get(body);
        assertThat(shown.words("h1")).contains("Committee on Ferries");
        assertThat(shown.page().select("main form, main a[href*=/members/]")).isEmpty();
        assertThat(mahbub.get(body + "/members/new").status()).isEqualTo(404);
        assertThat(mahbub.get("/en/reports/meeting?body=" + body.replaceFirst(".*/", ""))
                        .words("main"))
                .contains("2 members are not counted here");

        String membership = jalal.get(body).link("tbody tr:has(a):last-of-type td a");
        assertThat(jalal.submit(jalal.get(membership)
                                .form("/end")
                                .with("day", TODAY.minusDays(1).toString()))
                        .words("#field-day-error"))
                .contains("before the first");
    }

    @Test
    @Order(6)
    void aMergerBringsSeatsAndDomainsToTheOneThatRemains() {
        assertThat(gives(other, "piers." + DOMAIN).isRedirect()).isTrue();
        String merger = "/en/admin/institutions/" + other + "/merger?into=" + ministry;
        farhana.submit(farhana.get(merger).form("/merger"));

        assertThat(farhana.get(domains(ministry)).words("main")).contains("piers." + DOMAIN);
        assertThat(jalal.get(body).page().select("section:has(#members) tbody th:contains(Ferries)"))
                .as("it had a seat of its own")
                .hasSize(1);
        assertThat(jalal.get(body).words("section:has(#members)")).doesNotContain("Ministry of Piers");

        Form removal = farhana.get(domains(ministry)).form("/removal");
        assertThat(farhana.submit(removal).isRedirect()).isTrue();
        assertThat(farhana.submit(removal).status()).isEqualTo(404);
        assertThat(jalal.get("/en/reports/people").words("tbody"))
                .as("what a domain confirmed stays")
                .contains("Shirin Ferdous");
    }

    private static void registers() {
        shirin.submit(shirin.get("/en/register")
                .form("/register")
                .with("nameEn", "Shirin Ferdous")
                .with("nameBn", "শিরিন ফেরদৌস")
                .with("email", SPEAKER)
                .with("kind", "GOVERNMENT")
                .with("institution", office)
                .with("position", "Clerk")
                .with("language", "en")
                .with("password", NewLearner.PASSWORD));
        String link = Mailbox.of(SPEAKER).awaits("Confirm your e-mail address").link("/confirm");
        shirin.submit(shirin.get(link).form("/confirm"));
        shirin.submit(shirin.get("/en/sign-in")
                .form("/sign-in")
                .with("email", SPEAKER)
                .with("password", NewLearner.PASSWORD));
    }

    private static void claims(Browserless who, String institution, String position) {
        who.submit(who.get("/en/account/posting")
                .form("/account/posting")
                .with("institution", institution)
                .with("position", position));
    }

    private static void seats(String institution, LocalDate from) {
        Answer seated = jalal.submit(jalal.get(body + "/members/new?institution=" + institution)
                .form("/members")
                .with("day", from.toString()));
        assertThat(seated.isRedirect()).as(seated.words("main")).isTrue();
    }

    private static String domains(String institution) {
        return "/en/admin/institutions/" + institution + "/domains";
    }

    private static Answer gives(String institution, String domain) {
        return farhana.submit(farhana.get(domains(institution)).form("/domains").with("domain", domain));
    }

    private static String adds(String name, String parent) {
        farhana.submit(farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", name)
                .with("nameBn", "পরীক্ষার দপ্তর")
                .with("kind", "MINISTRY")
                .with("parent", parent));
        return farhana.get("/en/admin/institutions")
                .link("a:contains(" + name + ")")
                .replaceFirst(".*/", "");
    }
}
