package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;

@OnTheServer
class CompletionsIT {
    private static final String PAGE = "/en/reports/completions";
    private static final String API = "/api/v1/completions?size=200";

    @Test
    void aManagerSeesThePeopleOfTheirMinistryAndNobodyElse() {
        var seen = names(signedIn(People.MANAGER).get(PAGE));

        assertThat(seen).contains("Ayesha Siddika", "Tahmina Begum", "Farida Parvin", "Md. Shafiqul Islam");
        assertThat(seen).doesNotContain("Sharmin Sultana", "Mousumi Saha", "Moriom Nesa", "Delwar Hossain");
    }

    @Test
    void whatAManagerSeesIsExactlyTheSubtreeThatTheAdministratorCanChoose() {
        var admin = signedIn(People.ADMIN);
        String ministry = idOf(admin.get(PAGE), "Ministry of Expatriates");

        assertThat(names(signedIn(People.MANAGER).get(PAGE)))
                .isNotEmpty()
                .isEqualTo(names(admin.get(PAGE + "?institution=" + ministry)));
    }

    @Test
    void anAdministratorSeesPeopleWhoseInstitutionIsInNoTreeToo() {
        assertThat(names(signedIn(People.ADMIN).get(PAGE))).contains("Ayesha Siddika", "Moriom Nesa", "Delwar Hossain");
    }

    @Test
    void theNumbersCountWhatIsShown() {
        JsonNode all = program(People.MANAGER).get(API).json();
        var rows = rows(all);

        assertThat(all.get("enrolled").asInt()).isEqualTo(rows.size());
        assertThat(all.get("completed").asLong())
                .isEqualTo(rows.stream()
                        .filter(row -> row.get("state").asText().equals("completed"))
                        .count());
        assertThat(all.get("medianDays").asDouble()).isBetween(1.0, 60.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/en/reports", "/en/reports/completions.csv", API})
    void toAParticipantThereAreNoReports(String address) {
        assertThat(asked(People.OFFICIAL, address).status()).isEqualTo(404);
    }

    @Test
    void aTrainerHasNoReportsOfPeopleEither() {
        assertThat(signedIn(People.TRAINER).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void somebodyWhoIsNotSignedInIsAskedToFirst() {
        assertThat(Browserless.visitor().get(PAGE).location()).contains("/sign-in?next=");
        assertThat(Browserless.program().get(API).status()).isEqualTo(401);
    }

    @Test
    void anInstitutionOutsideOfTheScopeDoesNotExistForAManager() {
        String outside = idOf(signedIn(People.ADMIN).get(PAGE), "Bangladesh Bank");
        var manager = signedIn(People.MANAGER);

        assertThat(manager.get(PAGE + "?institution=" + outside).status()).isEqualTo(404);
        assertThat(manager.get("/en/reports/completions.csv?institution=" + outside)
                        .status())
                .isEqualTo(404);
        assertThat(manager.get(PAGE).text()).doesNotContain("Bangladesh Bank");
        assertThat(program(People.MANAGER).get(API + "&institution=" + outside).status())
                .isEqualTo(404);
    }

    @Test
    void aReportIsNarrowedByStateAndNameInEitherLanguage() {
        var manager = signedIn(People.MANAGER);

        assertThat(manager.get(PAGE + "?state=completed")
                        .page()
                        .select("tbody td .tag")
                        .eachText())
                .isNotEmpty()
                .containsOnly("Completed");
        assertThat(names(manager.get(PAGE + "?q=SIDDIKA"))).containsExactly("Ayesha Siddika");
        assertThat(names(manager.get(PAGE + "?q=%E0%A6%B0%E0%A7%8B%E0%A6%95%E0%A7%87%E0%A7%9F%E0%A6%BE")))
                .containsExactly("Rokeya Khatun");
        assertThat(names(manager.get(PAGE + "?q=%25"))).isEmpty();
    }

    @Test
    void aPeriodHoldsBothItsDaysAndSaysWhatItIsAbout() {
        var manager = program(People.MANAGER);
        JsonNode ayesha = rows(manager.get(API + "&q=siddika").json()).get(0);
        String day = dayOf(ayesha.get("completedAt").asText());
        String on = API + "&q=siddika&from=" + day + "&to=" + day;

        assertThat(rows(manager.get(on + "&period=completed").json())).hasSize(1);
        assertThat(rows(manager.get(on + "&period=enrolled").json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "institution",
                "course",
                "state",
                "progress",
                "result",
                "certificate",
                "enrolled",
                "completed"
            })
    void eachColumnSortsBothWaysAndLosesNobody(String column) {
        var manager = program(People.MANAGER);
        var up = rows(manager.get(API + "&sort=" + column).json());
        var down = rows(manager.get(API + "&sort=-" + column).json());

        assertThat(ids(up)).containsExactlyInAnyOrderElementsOf(ids(down)).hasSizeGreaterThan(5);
    }

    @Test
    void theBestResultComesFirstAndThoseWithoutOneLast() {
        var results = rows(program(People.MANAGER).get(API + "&sort=-result").json()).stream()
                .map(row -> row.path("result").asInt(-1))
                .toList();

        assertThat(results).isSortedAccordingTo(Comparator.reverseOrder()).endsWith(-1);
    }

    @Test
    void pagesTogetherHoldEveryRowOnce() {
        var manager = program(People.MANAGER);
        var all = ids(rows(manager.get(API).json()));
        var paged = new ArrayList<String>();
        JsonNode page;
        int number = 0;
        do {
            page = manager.get("/api/v1/completions?size=4&page=" + ++number).json();
            paged.addAll(ids(rows(page)));
        } while (number < page.get("pages").asInt());

        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
        assertThat(number).isGreaterThan(2);
        assertThat(manager.get("/api/v1/completions?size=4&page=9999")
                        .json()
                        .get("page")
                        .asInt())
                .isEqualTo(number);
    }

    @Test
    void theFileHoldsTheRowsOfTheTable() {
        var manager = signedIn(People.MANAGER);
        Answer file = manager.get("/en/reports/completions.csv?state=completed");
        List<String> lines = file.text().lines().toList();

        assertThat(file.type()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"completions-20[0-9]{2}-..-..\\.csv\"");
        assertThat(lines.get(0)).startsWith("\uFEFFName,");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(names(manager.get(PAGE + "?state=completed")));
        assertThat(lines.stream().skip(1).flatMap(line -> Arrays.stream(line.split(",", -1))))
                .containsAll(manager.get(PAGE + "?state=completed")
                        .page()
                        .select("tbody td a")
                        .eachText());
    }

    @Test
    void aBanglaReaderGetsABanglaFile() {
        String file =
                signedIn(People.MANAGER).get("/bn/reports/completions.csv").text();

        assertThat(file).startsWith("\uFEFFনাম,").contains("আয়েশা সিদ্দিকা").doesNotContain("Ayesha");
    }

    @Test
    void aNameThatLooksLikeAFormulaReachesTheSpreadsheetAsAText() {
        var admin = signedIn(People.ADMIN);

        assertThat(admin.get(PAGE + "?q=delwar").text()).contains(">@Work Overseas Limited<");
        assertThat(admin.get("/en/reports/completions.csv?q=delwar").text()).contains(",'@Work Overseas Limited,");
    }

    @Test
    void everyCertificateLeadsToThePageThatProvesIt() {
        Answer page = signedIn(People.MANAGER).get(PAGE + "?q=siddika");
        var link = page.page().select("tbody td a[href^=/en/verify/]");

        assertThat(Browserless.visitor().get(link.attr("href")).text()).contains(link.text());
    }

    @Test
    void aFilterThatCannotBeMeantIsAskedForAgain() {
        Answer page = signedIn(People.MANAGER).get(PAGE + "?from=yesterday");
        Answer problem = program(People.MANAGER).get(API + "&from=yesterday");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words("#field-from-error")).contains("2026-01-31");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).startsWith("application/problem+json");
        assertThat(problem.json().get("detail").asText()).contains("2026-01-31");
    }

    @Test
    void whoFindsNobodyIsToldSoAndLedBack() {
        Answer page = signedIn(People.MANAGER).get(PAGE + "?q=nobody+is+called+so");

        assertThat(page.words(".empty h2")).isEqualTo("Nobody matches");
        assertThat(page.page().select("table")).isEmpty();
    }

    @Test
    @Tag("postgresql")
    void whoSawWhichDataIsWrittenDown() throws SQLException {
        signedIn(People.MANAGER).get("/en/reports/completions.csv?q=written-down");

        try (var connection = DriverManager.getConnection("jdbc:" + Server.databaseAddress(), "postgres", "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select a.email, r.what from reporting_access r join identity_account a on a.id = r.account_id
                        where r.filter = 'q=written-down&'""")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isEqualTo(People.MANAGER.email());
            assertThat(found.getString(2)).isEqualTo("COMPLETIONS_EXPORT");
        }
    }

    private static Answer asked(People person, String address) {
        return address.startsWith("/api/")
                ? program(person).get(address)
                : signedIn(person).get(address);
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitor().signedInAs(person);
    }

    private static Browserless program(People person) {
        return Browserless.program(signedIn(person).cookies().getOrDefault("setu_access", ""));
    }

    private static List<String> names(Answer page) {
        return page.page().select("table.report tbody th").eachText();
    }

    private static String idOf(Answer page, String institution) {
        return page.page().select("select[name=institution] option").stream()
                .filter(option -> option.text().strip().startsWith(institution))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.get("rows").spliterator(), false).toList();
    }

    private static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("enrolment").asText()).toList();
    }

    private static String dayOf(String instant) {
        return Instant.parse(instant)
                .atZone(ZoneId.of("Asia/Dhaka"))
                .toLocalDate()
                .toString();
    }
}
