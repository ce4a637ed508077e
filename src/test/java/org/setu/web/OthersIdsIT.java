package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Routes;
import org.setu.fixtures.Routes.Route;
import org.setu.shared.Ids;

/**
 * Amina has an attempt, an enrolment, a certificate, a posting, a role. Whoever else puts their ids into an address finds nothing, wherever
 * Setu takes an id: the addresses are read from its resources.
 */
@OnTheServer
@Tag("postgresql") // one is enough: whose something is, is asked in the same words on both
class OthersIdsIT {
    /** Parameters that name what everybody may know: courses and their parts, files of the page. */
    private static final Set<String> EVERYBODYS = Set.of(
            "course",
            "work",
            "source",
            "module",
            "lesson",
            "block",
            "quiz",
            "question",
            "number",
            "path",
            "code",
            "version",
            "name",
            "checksum");

    /** Where those parameters alone do not open the door: a trainer's desk. */
    private static final String DESK = "/authoring/";

    /** The forms that bring a file. */
    private static final Set<String> UPLOADS = Set.of(
            "/authoring/{course}/media", "/authoring/{course}/import", "/reports/cohorts/{cohort}/enrolment/sheet");

    /** What would be taken if it came from Amina. */
    private static final String PLAUSIBLE =
            "{\"facts\":[],\"id\":\"%s\",\"question\":\"a2-q01\",\"number\":1,\"response\":{\"text\":\"Not mine\"}}";

    private static final Map<String, String> AMINAS = new TreeMap<>();

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    @BeforeAll
    static void whatIsAminas() {
        amina = NewLearner.called("Amina Sultana", "আমিনা সুলতানা").readsTheWholeCourse();
        String course = "/en/courses/" + NewLearner.COURSE;
        amina.browser()
                .submit(amina.browser()
                        .get("/en/account/posting")
                        .form("/account/posting")
                        .with("institution", "other")
                        .with("otherName", "Office of Amina " + Ids.next())
                        .with("position", "Clerk"));
        String question = amina.browser()
                .submit(amina.browser().get(course + "/quiz/a2-quiz").form("/quiz/a2-quiz"))
                .location();
        AMINAS.put("attempt", question.replaceFirst(".*/a2-quiz/([^/]+)/.*", "$1"));
        AMINAS.put(
                "enrolment",
                amina.program()
                        .send(
                                "POST",
                                "/api/v1/enrolments",
                                "application/json",
                                "{\"course\":\"" + NewLearner.COURSE + "\"}")
                        .json()
                        .get("id")
                        .asText());
        AMINAS.put("number", amina.certificateNumber());

        var farhana = Browserless.visitor().signedInAs(People.ADMIN);
        String person = farhana.get("/en/admin/people?q=" + amina.email()).link("th a");
        Answer granted = farhana.submit(farhana.get(person)
                .form("/grants")
                .with("role", "TRAINER")
                .with("scope", "course:" + NewLearner.COURSE));
        assertThat(granted.isRedirect()).as(granted.words("main")).isTrue();
        AMINAS.put("person", last(person));
        AMINAS.put(
                "grant",
                farhana.get(person).link("form[action$=/revocation]", "action").split("/")[6]);
        Answer claims = claimsWith("Office of Amina", farhana);
        AMINAS.put(
                "posting",
                claims.link("tr:contains(Office of Amina) form[action$=/confirmation]", "action")
                        .split("/")[4]);
        AMINAS.put(
                "institution", last(farhana.get("/en/admin/institutions").link("main a[href*=/admin/institutions/]")));
        AMINAS.put("domain", Ids.next().toString());
        AMINAS.put("body", Ids.next().toString());
        AMINAS.put("member", Ids.next().toString());
        AMINAS.put("aspect", "LEGAL");
        AMINAS.put("mail", Ids.next().toString());
        AMINAS.put("invitation", Ids.next().toString());
        AMINAS.put("held", AMINAS.get("grant"));
        AMINAS.put("comment", Ids.next().toString());
        AMINAS.put("request", Ids.next().toString());
        AMINAS.put("change", Ids.next().toString());
        AMINAS.put("mark", Ids.next().toString());
        AMINAS.put("programme", Ids.next().toString());
        AMINAS.put("cohort", Ids.next().toString());
        AMINAS.put("call", Ids.next().toString());
        AMINAS.put("nomination", Ids.next().toString());
        AMINAS.put("view", Ids.next().toString());
        AMINAS.put("sheet", Ids.next().toString());
        AMINAS.put("action", Ids.next().toString());
        AMINAS.put("source", "L1");
        AMINAS.put("upload", Ids.next().toString());
        AMINAS.putAll(Map.of(
                "course", NewLearner.COURSE,
                "module", "a1",
                "lesson", "two-way-link",
                "block", "opening",
                "quiz", "a2-quiz",
                "question", "a1-q01",
                "path", "course.yaml",
                "name", "a1-two-way-link.en.svg"));
    }

    /** The oldest claims come first, and those of other tests may fill pages before hers. */
    private static Answer claimsWith(String words, Browserless administrator) {
        Answer page = administrator.get("/en/admin/postings");
        while (page.page().select("tr:contains(" + words + ")").isEmpty()) {
            page = administrator.get(page.link("a[rel=next]"));
        }
        return page;
    }

    static Stream<Route> addressesWithAnId() {
        return Routes.all().stream().filter(OthersIdsIT::isSomebodys);
    }

    @Test
    void everyParameterIsEitherEverybodysOrOneOfAminas() {
        assertThat(Routes.all().stream().flatMap(route -> route.parameters().stream()))
                .isNotEmpty()
                .allMatch(parameter -> EVERYBODYS.contains(parameter) || AMINAS.containsKey(parameter));
        assertThat(addressesWithAnId().map(Route::template))
                .contains(
                        "/api/v1/attempts/{attempt}/steps",
                        "/admin/people/{person}/grants/{grant}/revocation",
                        "/certificates/{number: [^/.]+}.pdf",
                        "/authoring/{course}/export.zip");
    }

    @ParameterizedTest
    @MethodSource("addressesWithAnId")
    void anotherParticipantFindsNothing(Route route) {
        findsNothing(signedIn(People.CIVIL), route);
    }

    @ParameterizedTest
    @MethodSource("addressesWithAnId")
    void aManagerOfAnotherInstitutionFindsNothing(Route route) {
        findsNothing(signedIn(People.MANAGER), route);
    }

    @ParameterizedTest
    @MethodSource("addressesWithAnId")
    void aStrangerIsAskedWhoTheyAre(Route route) {
        if (route.isApi()) {
            assertThat(ask(Browserless.program(), route).status()).isEqualTo(401);
        } else {
            var stranger = Browserless.visitor();
            stranger.get("/en/sign-in");
            Answer answer = ask(stranger, route);
            assertThat(answer.status()).as(answer.toString()).isIn(303, 403);
            assertThat(answer.isRedirect() ? answer.location() : answer.link("main a.main"))
                    .contains("/en/sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("addressesWithAnId")
    void nonsenseInPlaceOfAnIdIsNotFoundForAnAdministrator(Route route) {
        for (String nonsense :
                List.of("nonsense", "00000000-0000-0000-0000-000000000000", "%00", "..", "9999999999999999999999")) {
            var values = new TreeMap<>(AMINAS);
            route.parameters().forEach(parameter -> values.put(parameter, nonsense));
            Browserless farhana = signedIn(People.ADMIN);
            Answer answer = ask(route.isApi() ? farhana.asProgram() : farhana, route, values);
            assertThat(answer.status()).as(answer.toString()).isBetween(300, 499);
            assertThat(answer.text()).doesNotContain("Exception", "org.setu");
        }
    }

    @Test
    void afterAllThatEverythingIsStillAminas() {
        addressesWithAnId()
                .forEach(route ->
                        ask(route.isApi() ? signedIn(People.CIVIL).asProgram() : signedIn(People.CIVIL), route));

        String attempt = "/en/courses/" + NewLearner.COURSE + "/quiz/a2-quiz/" + AMINAS.get("attempt");
        assertThat(amina.browser().get(attempt + "/1").page().selectFirst("form.question"))
                .isNotNull();
        assertThat(amina.certificateNumber()).isEqualTo(AMINAS.get("number"));
        assertThat(amina.browser().get("/en/account/posting").text()).contains("Office of Amina");
        assertThat(signedIn(People.ADMIN)
                        .get("/en/admin/people/" + AMINAS.get("person"))
                        .page()
                        .select("form[action*=" + AMINAS.get("grant") + "]"))
                .as("her role as a trainer")
                .hasSize(1);
    }

    private static boolean isSomebodys(Route route) {
        return route.template().startsWith(DESK) && !route.parameters().isEmpty()
                || route.template().contains("/certificates/{")
                || route.parameters().stream().anyMatch(parameter -> !EVERYBODYS.contains(parameter));
    }

    private static void findsNothing(Browserless who, Route route) {
        Answer answer = ask(route.isApi() ? who.asProgram() : who, route);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Amina", amina.email());
    }

    private static Answer ask(Browserless who, Route route) {
        return ask(who, route, AMINAS);
    }

    private static Answer ask(Browserless who, Route route, Map<String, String> values) {
        var chosen = new TreeMap<>(values);
        if (route.template().contains("{attempt}") || route.template().contains("/history")) {
            chosen.put("number", "1"); // of a question or a revision, not of a certificate
        }
        String address = route.at(chosen);
        if (route.method().equals("GET")) {
            return who.get(address);
        } else if (!route.isApi() && !route.method().equals("POST")) {
            return who.with("X-Csrf-Token", who.cookies().getOrDefault("setu_csrf", ""))
                    .send(route.method(), address, "application/offset+octet-stream", "");
        } else if (UPLOADS.contains(route.template())) {
            return who.send("POST", address, "multipart/form-data; boundary=b", upload(who));
        } else if (route.isApi()) {
            return who.send(route.method(), address, "application/json", PLAUSIBLE.formatted(Ids.next()));
        } else {
            return who.post(
                    address,
                    Map.of(
                            "csrf",
                            who.cookies().getOrDefault("setu_csrf", ""),
                            "question",
                            "a1-q01",
                            "text",
                            "Not mine",
                            "basedOn",
                            ""));
        }
    }

    private static String upload(Browserless who) {
        String part = "--b\r\nContent-Disposition: form-data; name=";
        String token = who.cookies().getOrDefault("setu_csrf", "");
        return part + "\"csrf\"\r\n\r\n" + token + "\r\n" + part
                + "\"file\"; filename=\"not-mine.vtt\"\r\n\r\nWEBVTT\r\n--b--\r\n";
    }

    private static Browserless signedIn(People person) {
        return SIGNED_IN.computeIfAbsent(person, one -> Browserless.visitor().signedInAs(one));
    }

    private static final Map<People, Browserless> SIGNED_IN = new java.util.EnumMap<>(People.class);

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
