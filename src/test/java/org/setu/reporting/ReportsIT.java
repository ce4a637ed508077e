package org.setu.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;
import org.setu.shared.Ids;

/** What a manager makes of the report of completions: months that are over, files, comparisons, views that they come back to, calendars. */
@OnTheServer
class ReportsIT {
    private static final String PAGE = "/en/reports/completions";
    private static final String SUMMARY = PAGE + "/summary";
    private static final String API = "/api/v1/completions?size=200";
    private static final String SAVED = "/en/reports/saved";
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final String COURSE = "mainstreaming-migration";

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless mahbub;

    @BeforeAll
    static void aManager() {
        mahbub = Browserless.visitor().signedInAs(People.MANAGER);
    }

    @Test
    void asOfTheEndOfAMonthWhoCompletedLaterWasUnderWay() {
        JsonNode ayesha = rows("&q=siddika").get(0);
        YearMonth completed = YearMonth.from(day(ayesha.get("completedAt")));
        YearMonth enrolled = YearMonth.from(day(ayesha.get("enrolledAt")));

        assertThat(rows("&q=siddika&asOf=" + completed))
                .singleElement()
                .satisfies(row -> assertThat(row.get("state").asText()).isEqualTo("completed"))
                .satisfies(row -> assertThat(row.get("certificate")).isEqualTo(ayesha.get("certificate")));
        assertThat(rows("&q=siddika&asOf=" + enrolled.minusMonths(1))).isEmpty();
        for (YearMonth month = enrolled; month.isBefore(completed); month = month.plusMonths(1)) {
            assertThat(rows("&q=siddika&asOf=" + month))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("state").asText()).isEqualTo("running"))
                    .satisfies(row -> assertThat(row.has("progress")).isFalse())
                    .satisfies(row -> assertThat(row.has("certificate")).isFalse());
        }
        assertThat(mahbub.get(PAGE + "?asOf=" + completed).words("main")).contains("by what is known now of then");
        assertThat(mahbub.get(PAGE + "?asOf=" + YearMonth.now(DHAKA)).status()).isEqualTo(422);
    }

    @Test
    void theCountsOfAMonthAreThoseOfItsRows() {
        String asOf = "&asOf=" + YearMonth.now(DHAKA).minusMonths(1);
        JsonNode page = mahbub.asProgram().get(API + asOf).json();

        assertThat(page.get("enrolled").asInt()).isEqualTo(rows(asOf).size()).isPositive();
        assertThat(page.get("completed").asLong())
                .isEqualTo(rows(asOf).stream()
                        .filter(row -> row.get("state").asText().equals("completed"))
                        .count());
    }

    @Test
    void eachPartOfTheFilterNarrowsTheRows() {
        int all = rows("").size();
        Answer page = mahbub.get(PAGE + "?course=" + COURSE);
        String area = page.link("#field-area option[value=P2]", "value");

        assertThat(rows("&kind=government")).hasSize(all);
        assertThat(rows("&kind=media")).isEmpty();
        assertThat(rows("&area=" + area)).isNotEmpty();
        assertThat(rows("&area=no-such-area")).isEmpty();
        assertThat(rows("&competency=no-such-competency")).isEmpty();
        assertThat(rows("&competency="
                        + page.page().select("#field-competency option").get(1).attr("value")))
                .isNotEmpty();
        assertThat(rows("&course=" + COURSE + "&module="
                        + page.page().select("#field-module option").get(1).attr("value")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("state").asText()).isEqualTo("running"));
        assertThat(mahbub.get(PAGE + "?module=a1").words("#field-module-error, .errors"))
                .contains("Choose a course first");
    }

    @Test
    void theSummaryAddsUpAndLeadsToThePeople() {
        Answer summary = mahbub.get(SUMMARY + "?course=" + COURSE);
        int rows = rows("&course=" + COURSE).size();

        assertThat(sum(summary, "section:contains(By institution) tbody tr")).isEqualTo(rows);
        assertThat(sum(summary, "section:contains(By kind) tbody tr")).isEqualTo(rows);
        assertThat(summary.words("section:contains(Where people stop) tbody")).contains("Not begun");
        assertThat(mahbub.get(summary.link("section:contains(By kind) tbody a")).status())
                .isEqualTo(200);
    }

    @Test
    void twoPeriodsStandBesideEachOtherWithHowSureTheirDifferenceIs() {
        LocalDate today = LocalDate.now(DHAKA);
        Answer compared = mahbub.get(SUMMARY + "?period=enrolled&from=" + today.minusDays(60) + "&to=" + today
                + "&compareFrom=" + today.minusDays(150) + "&compareTo=" + today.minusDays(61));

        assertThat(compared.words("#comparison thead")).contains("Enrolled from", "Difference");
        assertThat(compared.words("#comparison tbody")).contains("95 % confidence interval", "points");
        assertThat(compared.words("main")).contains("Fewer than 30 enrolled in one of the two", "Newcombe 1998");
        assertThat(mahbub.get(SUMMARY + "?compareFrom=yesterday").status()).isEqualTo(422);
    }

    @Test
    void theWorkbookHoldsTheRowsAndSaysWhatTheyAre() throws IOException {
        Answer file = mahbub.get("/en/reports/completions.xlsx?state=completed");
        var parts = unzipped(file);

        assertThat(file.type()).contains("spreadsheetml");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"completions-20..-..-..\\.xlsx\"");
        assertThat(text(parts, "xl/worksheets/sheet1.xml"))
                .contains("State", "Completed", "The day on which the last requirement of the certificate was met.");
        assertThat(text(parts, "xl/worksheets/sheet2.xml"))
                .contains("Ayesha Siddika")
                .doesNotContain("<f>");
        assertThat(text(parts, "xl/worksheets/sheet2.xml").split("<row ", -1))
                .hasSize(1 + 1 + rows("&state=completed").size());
        assertThat(text(unzipped(mahbub.get("/bn/reports/completions.xlsx")), "xl/worksheets/sheet2.xml"))
                .contains("আয়েশা সিদ্দিকা");
    }

    @Test
    void theCsvLeadsToWhatItsColumnsMean() {
        Answer file = mahbub.get("/en/reports/completions.csv?state=completed");
        String definitions = mahbub.get("/en/reports/completions-definitions.csv?state=completed")
                .text();

        assertThat(file.header("Link")).contains("completions-definitions.csv?state=completed", "describedby");
        assertThat(definitions).contains("State,Completed", "Certificate number,");
    }

    @Test
    void theSummaryOnPaperNamesNobody() throws IOException {
        Answer file = mahbub.get("/en/reports/completions.pdf?course=" + COURSE);

        assertThat(file.type()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(file.bytes())) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words).contains("Who completed what", "By institution", "What the columns mean");
            assertThat(words).doesNotContain("Siddika");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        assertThat(mahbub.get("/bn/reports/completions.pdf").status()).isEqualTo(200);
    }

    @Test
    void certificatesAreTakenAwayTogetherWithAListOfThem() throws IOException {
        var files = unzipped(mahbub.get("/en/reports/completions-certificates.zip?q=siddika"));
        String number =
                rows("&q=siddika").get(0).get("certificate").get("number").asText();

        assertThat(files).containsOnlyKeys(number + ".pdf", "list.csv");
        assertThat(new String(files.get(number + ".pdf"), UTF_8)).startsWith("%PDF");
        assertThat(text(files, "list.csv")).contains(number + ",Ayesha Siddika," + number + ".pdf,");
        assertThat(Browserless.visitor()
                        .signedInAs(People.ADMIN)
                        .get("/en/admin/access?q=mahbub")
                        .words("tbody"))
                .contains("Certificates, as files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUMMARY,
                SAVED,
                "/en/reports/completions.xlsx",
                "/en/reports/completions.pdf",
                "/en/reports/completions-definitions.csv",
                "/en/reports/completions-certificates.zip"
            })
    void toAParticipantNoneOfItExists(String address) {
        assertThat(Browserless.visitor()
                        .signedInAs(People.OFFICIAL)
                        .get(address)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCohortIsForThoseWhoManageItAndItsDaysForItsMembersToo() {
        String cohort = mahbub.get(mahbub.get("/en/reports/programmes").link("main article h2 a"))
                .link("tbody th a");
        String id = cohort.replaceFirst(".*/", "");
        Answer calendar = mahbub.get("/bn/cohorts/" + id + "/calendar.ics");
        Browserless official = Browserless.visitor().signedInAs(People.TRAINER);

        assertThat(calendar.type()).startsWith("text/calendar");
        assertThat(calendar.text())
                .contains("UID:" + id + "-due@", "SUMMARY;LANGUAGE=bn:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(mahbub.get(cohort + "/members.csv").text().lines().count())
                .isGreaterThan(mahbub.get(cohort).page().select("tbody tr").size());
        assertThat(rows("&cohort=" + id)).isNotEmpty();
        assertThat(mahbub.get(SUMMARY + "?cohort=" + id + "&compare=" + id).words("#comparison tbody"))
                .contains("±0", "may be chance");
        for (String address : List.of("/en/cohorts/" + id + "/calendar.ics", cohort + "/members.csv")) {
            assertThat(official.get(address).status()).as(address).isEqualTo(404);
        }
        for (String address : List.of(PAGE, SUMMARY, "/en/reports/completions.xlsx")) {
            assertThat(mahbub.get(address + "?cohort=" + Ids.next()).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void aViewIsSavedOnceUnderItsNameFoundAgainAndThrownAway() {
        String name = "Late <officials> " + Ids.next();
        String found = "article:contains(" + name.substring(name.lastIndexOf(' ') + 1) + ")";
        Answer page = mahbub.get(SAVED + "?state=running&kind=government");
        Answer nameless = mahbub.submit(page.form("/reports/saved").with("name", " "));

        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.words("#field-name-error")).contains("Give the view a name");
        assertThat(mahbub.submit(page.form("/reports/saved").with("name", name)).isRedirect())
                .isTrue();
        assertThat(mahbub.submit(page.form("/reports/saved").with("name", name)).words("#field-name-error"))
                .contains("You have a view of this name");
        Answer saved = mahbub.get(SAVED);
        assertThat(saved.words(found)).contains("State: Under way", "Kind of participant: Government", "No letters");
        assertThat(saved.link(found + " h2 a")).endsWith("?kind=government&state=running&");
        assertThat(Browserless.visitor().signedInAs(People.ADMIN).get(SAVED).text())
                .doesNotContain(name.substring(name.lastIndexOf(' ') + 1));
        assertThat(mahbub.get("/en/account/export").text()).contains(name);

        mahbub.submit(saved.form(saved.link(found + " form[action$=removal]", "action")));
        assertThat(mahbub.get(SAVED).page().select(found)).isEmpty();
    }

    @Test
    @Tag("postgresql") // whose tables a test can change while the server runs
    void aLetterTellsItsFiguresOnceAndNamesNobody() throws SQLException, InterruptedException {
        String name = "Every week " + Ids.next();
        Answer page = mahbub.get(SAVED + "?q=siddika");
        mahbub.submit(page.form("/reports/saved").with("name", name).with("rhythm", "weekly"));
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var itsDay =
                        connection.prepareStatement("update reporting_saved_view set next_on = ? where name = ?")) {
            itsDay.setObject(1, LocalDate.now(DHAKA).minusDays(3));
            itsDay.setString(2, name);
            assertThat(itsDay.executeUpdate()).isEqualTo(1);
        }

        Mailbox.Letter letter = Mailbox.of(People.MANAGER).awaits(name);
        assertThat(letter.text()).contains("/reports/completions/summary?q=siddika&", "/reports/saved");
        assertThat(letter.text()).doesNotContain("Ayesha", "আয়েশা");
        Thread.sleep(Duration.ofSeconds(20).toMillis());
        assertThat(Mailbox.of(People.MANAGER).letters())
                .filteredOn(one -> one.subject().contains(name))
                .hasSize(1);
    }

    private static List<JsonNode> rows(String filter) {
        JsonNode page = mahbub.asProgram().get(API + filter).json();
        return StreamSupport.stream(page.get("rows").spliterator(), false).toList();
    }

    private static LocalDate day(JsonNode instant) {
        return LocalDate.ofInstant(Instant.parse(instant.asText()), DHAKA);
    }

    private static int sum(Answer summary, String rows) {
        return summary.page().select(rows).stream()
                .mapToInt(row -> Integer.parseInt(row.select("td").get(0).text()))
                .sum();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return Parser.unescapeEntities(new String(files.getOrDefault(name, new byte[0]), UTF_8), false);
    }

    private static Map<String, byte[]> unzipped(Answer answer) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        Path file = Files.write(Files.createTempFile("answer", ".zip"), answer.bytes());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return files;
    }
}
