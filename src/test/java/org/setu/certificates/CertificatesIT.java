package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

@OnTheServer
class CertificatesIT {
    private static final String TITLE = "Mainstreaming migration into development planning: foundations";

    @SuppressWarnings("NullAway.Init")
    private static NewLearner amina;

    private final Browserless stranger = Browserless.visitor();

    @BeforeAll
    static void aminaReadsTheCourse() {
        amina = NewLearner.called("Amina Khatun", "আমিনা খাতুন").readsTheWholeCourse();
    }

    @Test
    void whoeverFinishesFindsTheirCertificateAmongTheirOwn() {
        Answer list = amina.list();

        assertThat(list.words("article.card h2")).isEqualTo(TITLE);
        assertThat(list.words("article.card .tag")).isEqualTo("Valid");
        assertThat(amina.certificateNumber()).matches("SETU-20[0-9]{2}-[0-9]{6,}");
    }

    @Test
    void readingALessonAgainIssuesNothingMore() {
        amina.readsTheWholeCourse();

        assertThat(amina.list().page().select("article.card")).hasSize(1);
    }

    @Test
    void whoeverHasNoneIsToldWhatWillBeHere() {
        Answer list = Browserless.visitor().signedInAs(People.MANAGER).get("/en/certificates");

        assertThat(list.words(".empty h2")).isEqualTo("No certificate yet");
    }

    @Test
    void thePaperCarriesTheNameInBothLanguagesAndTheAddressToCheckItAt() throws IOException {
        Answer pdf = amina.browser().get("/en/certificates/" + amina.certificateNumber() + ".pdf");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.type()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + amina.certificateNumber() + ".pdf\"");
        assertThat(text(pdf)).contains("Amina Khatun", "আমিনা খাতুন", amina.certificateNumber(), amina.verifyPath());
    }

    @Test
    void nobodyElseGetsThePaper() {
        String path = "/en/certificates/" + amina.certificateNumber() + ".pdf";

        assertThat(stranger.get(path).location()).contains("/sign-in");
        assertThat(Browserless.visitor().signedInAs(People.CIVIL).get(path).status())
                .isEqualTo(404);
        assertThat(Browserless.visitor().signedInAs(People.ADMIN).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void aStrangerWithThePaperSeesWhoseItIsAndWhatItIsWorth() {
        Answer page = stranger.open(amina.verifyPath());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words(".verdict")).isEqualTo("This certificate is valid");
        assertThat(page.words(".holder")).isEqualTo("Amina Khatun");
        assertThat(page.words(".certificate h2")).isEqualTo(TITLE);
        assertThat(page.words("main"))
                .contains(
                        "has taken part in the course",
                        "No quiz was required, all lessons read",
                        "The two-way link between migration and development",
                        amina.certificateNumber());
        assertThat(page.words(".certificate dl")).containsPattern("Learning time ([0-9]+ hours?)? ?([0-9]+ minutes?)?");
    }

    @Test
    void thePageIsInBanglaTooWithBanglaDigits() {
        Answer page = stranger.get("/bn" + amina.verifyPath());

        assertThat(page.words(".verdict")).isEqualTo("সনদটি বৈধ");
        assertThat(page.words(".holder")).isEqualTo("আমিনা খাতুন");
        assertThat(page.words(".certificate dl")).contains("কোর্সের সংস্করণ ১");
    }

    @Test
    void searchEnginesAreAskedToStayAway() {
        assertThat(stranger.get("/en" + amina.verifyPath()).header("X-Robots-Tag"))
                .contains("noindex");
    }

    @Test
    void aCodeMayBeTypedCarelessly() {
        String typed = amina.verifyPath()
                .substring("/verify/".length())
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('-', ' ');
        Answer page = stranger.followAll(
                stranger.submit(stranger.get("/en/verify").form("/verify").with("code", typed)));

        assertThat(page.words(".holder")).isEqualTo("Amina Khatun");
    }

    @Test
    void aCodeThatNobodyHasIsToldApartFromOneThatIsMistyped() {
        Answer unknown = stranger.get("/en/verify/7K3M-9QWX-2C4D-8FGH-5JNP");
        Answer mistyped = stranger.get("/en/verify?code=7K3M");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.words(".verdict")).isEqualTo("No certificate has this code");
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.words(".errors li")).contains("cannot be a verification code");
        assertThat(mistyped.form("/verify").value("code")).isEqualTo("7K3M");
    }

    @Test
    void theHolderIsToldByMail() {
        var letter = amina.mailbox().awaits("Your certificate of participation: " + TITLE);

        assertThat(letter.text()).contains("Dear Amina Khatun", amina.certificateNumber());
        assertThat(letter.link("/certificates")).isEqualTo("/en/certificates");
    }

    @Test
    void anAdministratorRevokesWithAReasonThatEverybodyReads() {
        var rahim = NewLearner.called("Rahim Uddin", "রহিম উদ্দিন").readsTheWholeCourse();
        var admin = Browserless.visitor().signedInAs(People.ADMIN);
        String path = "/en/certificates/" + rahim.certificateNumber() + "/revocation";

        assertThat(rahim.browser().get(path).status()).isEqualTo(404);
        assertThat(admin.submit(admin.get(path).form("/revocation")).status()).isEqualTo(422);
        admin.submit(
                admin.get(path).form("/revocation").with("because", "Issued by mistake to <b>another</b> person."));

        Answer page = stranger.open(rahim.verifyPath());
        assertThat(page.words(".verdict")).isEqualTo("This certificate was revoked");
        assertThat(page.words("main q")).isEqualTo("Issued by mistake to <b>another</b> person.");
        assertThat(rahim.list().words("article.card .tag")).isEqualTo("Revoked");
        assertThat(rahim.browser()
                        .get("/en/certificates/" + rahim.certificateNumber() + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(admin.get(path).words("main"))
                .contains("Revoked on", "Farhana Yasmin", "Issued by mistake to <b>another</b> person.");
    }

    @Test
    void aNameThatCannotBePrintedIsRefusedAtTheDoorWithItsCharacters() {
        Answer refused = stranger.submit(stranger.get("/en/register")
                .form("/register")
                .with("nameEn", "Ṭāhir")
                .with("nameBn", "তাহির"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("Ṭ (U+1E6C)");
    }

    private static String text(Answer pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll(" +", " ");
        }
    }
}
