package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.shared.Ids;

/** A manager finds the certificates of her people, takes them away, and revokes one by mistake. The tests are one story. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificateRegisterIT {
    private static final String PAGE = "/en/reports/certificates";
    private static final String FILES = "/en/reports/certificates-found/";
    private static final String OFFICE = "Register Office " + Ids.next();

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static Browserless rokeya;

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static NewLearner amina;

    private static String number = "";
    private static String office = "";

    @BeforeAll
    static void aManagerAndSomebodyWhoHoldsACertificate() {
        var farhana = Browserless.visitor().signedInAs(People.ADMIN);
        farhana.submit(farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", OFFICE)
                .with("nameBn", "রেজিস্টার দপ্তর")
                .with("kind", "OTHER"));
        office = farhana.get("/en/admin/institutions")
                .link("a:contains(" + OFFICE + ")")
                .replaceFirst(".*/", "");
        NewLearner manager = NewLearner.called("Rokeya Sultana", "রোকেয়া সুলতানা");
        String person = farhana.get("/en/admin/people?q=" + manager.email()).link("th a");
        farhana.submit(
                farhana.get(person).form("/grants").with("role", "MANAGER").with("scope", "institution:" + office));
        rokeya = manager.browser();
        amina = NewLearner.called("Amina Siddika", "আমিনা সিদ্দিকা").readsTheWholeCourse();
        number = amina.certificateNumber();
        amina.browser()
                .submit(amina.browser()
                        .get("/en/account/posting")
                        .form("/account/posting")
                        .with("institution", office)
                        .with("position", "Clerk"));
        Answer claims = rokeya.get("/en/admin/postings");
        rokeya.submit(claims.form(claims.link("form[action$=/confirmation]", "action")));
    }

    @Test
    @Order(1)
    void sheFindsThemByNameNumberAndCodeAndNobodyElses() {
        String code = amina.verifyPath().replaceFirst(".*/", "");
        for (String words : List.of("amina", number, code, code.toLowerCase(Locale.ROOT))) {
            Answer found = rokeya.get(PAGE + "?q=" + words);
            assertThat(found.page().select("tbody th").eachText()).as(words).containsExactly("Amina Siddika");
            assertThat(found.words("tbody tr")).contains(number, "Valid", OFFICE);
        }
        assertThat(rokeya.get(PAGE).page().select("tbody tr"))
                .as("of her people alone")
                .hasSize(1);
        assertThat(Browserless.visitor()
                        .signedInAs(People.ADMIN)
                        .get(PAGE)
                        .page()
                        .select("tbody tr"))
                .as("an administrator sees those of the demonstration, too")
                .hasSizeGreaterThan(1);
        assertThat(rokeya.get(PAGE + "?state=revoked").words("main")).contains("No certificate that you may see");
        assertThat(rokeya.get(PAGE + "?institution=" + office + "&from=2000-01-01&to=2999-01-01&state=valid")
                        .page()
                        .select("tbody tr"))
                .hasSize(1);
        Answer mended = rokeya.get(PAGE + "?from=tomorrow&state=lost&course=none");
        assertThat(mended.status()).isEqualTo(422);
        assertThat(mended.page().select(".errors a").eachAttr("href"))
                .containsExactly("#field-course", "#field-state", "#field-from");
        assertThat(rokeya.get("/en/account/export").text()).contains("CERTIFICATE_SEARCH");
    }

    @Test
    @Order(2)
    void sheTakesThemAway() {
        Answer list = rokeya.get(FILES + "list.csv?q=amina");
        assertThat(list.text().lines().toList()).hasSize(2);
        assertThat(list.text()).contains("Number,Name,Institution", number + ",Amina Siddika," + OFFICE);
        assertThat(list.header("Link")).contains("definitions.csv?q=amina");
        assertThat(rokeya.get(FILES + "definitions.csv?q=amina").text())
                .contains("amina", "Where its holder works today");
        assertThat(names(rokeya.get(FILES + "certificates.zip?q=amina"))).containsExactly(number + ".pdf", "list.csv");
        assertThat(rokeya.get(PAGE + "/" + number + ".pdf").type()).isEqualTo("application/pdf");
        assertThat(rokeya.get(FILES + "list.csv?from=tomorrow").isRedirect()).isTrue();
    }

    @Test
    @Order(3)
    void toWhomSheIsNoneOfTheirsNothingIsThere() {
        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        var official = Browserless.visitor().signedInAs(People.OFFICIAL);

        assertThat(mahbub.get(PAGE + "?q=" + number).words("main")).contains("No certificate that you may see");
        assertThat(mahbub.get(FILES + "list.csv?q=" + number).text()).doesNotContain("Amina");
        assertThat(mahbub.get(PAGE + "?institution=" + office).status()).isEqualTo(404);
        assertThat(mahbub.get(PAGE + "/" + number + ".pdf").status()).isEqualTo(404);
        assertThat(mahbub.get(revocation()).status()).isEqualTo(404);
        assertThat(official.get(PAGE).status()).isEqualTo(404);
        assertThat(amina.browser().get(revocation()).status())
                .as("nobody revokes their own")
                .isEqualTo(404);
        assertThat(mahbub.open(amina.verifyPath()).page().select("a[href$=/revocation]"))
                .isEmpty();
    }

    @Test
    @Order(4)
    void sheRevokesOneWithAReasonAndItsHolderIsTold() {
        Answer form = rokeya.get(rokeya.get(PAGE + "?q=" + number).link("tbody a[href$=/revocation]"));
        assertThat(form.words("main")).contains("What everybody will read", "This certificate was revoked");
        Answer refused = rokeya.submit(form.form("/revocation").with("because", "Wrong"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("/revocation").value("because")).isEqualTo("Wrong");
        assertThat(refused.words("#field-because-error")).contains("10 to 500");
        Answer done = rokeya.submit(form.form("/revocation").with("because", "ভুল ব্যক্তিকে <b>দেওয়া</b> হয়েছে।"));
        assertThat(rokeya.followAll(done).words("p.notice")).isEqualTo("The certificate is revoked.");
        Answer late = rokeya.submit(form.form("/revocation").with("because", "Another reason that comes too late."));
        assertThat(rokeya.followAll(late).words("p.notice")).contains("revoked already");

        Answer shown = Browserless.visitor().open(amina.verifyPath());
        assertThat(shown.words("main q")).isEqualTo("ভুল ব্যক্তিকে <b>দেওয়া</b> হয়েছে।");
        assertThat(shown.link("main q", "lang")).isEqualTo("bn");
        assertThat(amina.mailbox().awaits(number + " was revoked").text()).contains("ভুল ব্যক্তিকে");
        assertThat(rokeya.get(PAGE + "?state=revoked").words("tbody tr")).contains("Revoked", "ভুল ব্যক্তিকে");
        assertThat(names(rokeya.get(FILES + "certificates.zip?q=" + number))).containsExactly("list.csv");
    }

    @Test
    @Order(5)
    void theMistakeIsTakenBackAndStaysOnRecord() {
        Answer record = rokeya.get(revocation());
        assertThat(record.words("main")).contains("by Rokeya Sultana", "ভুল ব্যক্তিকে");
        Form back = record.form("/reinstatement");
        assertThat(rokeya.followAll(rokeya.submit(back)).words("p.notice")).isEqualTo("The certificate counts again.");
        rokeya.submit(back);

        assertThat(Browserless.visitor().open(amina.verifyPath()).words(".verdict"))
                .isEqualTo("This certificate is valid");
        assertThat(amina.mailbox().awaits(number + " counts again").text()).contains("by mistake");
        assertThat(amina.mailbox().letters())
                .filteredOn(letter -> letter.subject().contains("counts again"))
                .hasSize(1);
        assertThat(rokeya.get(revocation()).words("main ul li")).contains("ভুল ব্যক্তিকে", "Taken back");
    }

    private static String revocation() {
        return "/en/certificates/" + number + "/revocation";
    }

    private static List<String> names(Answer zip) {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                names.add(entry.getName());
                entry = entries.getNextEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
