package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Diligent;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** The whole path of a learner, in Bangla and without script: from the course page to a certificate that a stranger checks. */
@OnTheServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficialEarnsCertificateIT {
    private static final String COURSE = "/bn/courses/mainstreaming-migration";

    private static Browserless official() {
        return Browserless.visitor().signedInAs(People.OFFICIAL);
    }

    @Test
    @Order(1)
    void whoReadsButIsNotAssessedEarnsParticipationAndIsToldWhatIsMissing() {
        Browserless official = official();
        new Diligent(official).enrols().readsEveryLesson();

        Answer missing = official.get(COURSE + "/completion");
        assertThat(missing.page().select("a[href$=/quiz/a1-quiz]")).isNotEmpty();
        assertThat(official.get("/en/certificates").text()).contains("Certificate of Participation");
    }

    @Test
    @Order(2)
    void whoPassesEveryQuizAndFillsInTheFormCompletesTheCourse() {
        Browserless official = official();
        new Diligent(official)
                .passes("a1-quiz")
                .passes("a2-quiz")
                .passes("a-final")
                .fillsInTheEvaluation();

        assertThat(official.get(COURSE + "/completion").page().select("ul.steps > li.now, ul.steps > li.todo"))
                .isEmpty();
        assertThat(official.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void theCertificateCarriesTheNameInBothLanguagesAndAStrangerCanCheckIt() throws IOException {
        Browserless official = official();
        Answer certificates = official.get("/en/certificates");
        String pdf = certificates.link(".card.lead a[href$=.pdf]");
        String verify = certificates.link(".card.lead a[href*=/verify/]");

        Answer file = official.get(pdf);
        assertThat(file.type()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(file.bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Rezaul Karim Majumder");
        }
        Answer checked = Browserless.visitor().get(verify);
        assertThat(checked.text()).contains("Rezaul Karim Majumder").doesNotContain(People.OFFICIAL.email());
        assertThat(checked.page().select(".verdict.valid")).hasSize(1);
    }

    @Test
    @Order(4)
    void nobodyElseCanTakeTheFile() {
        String pdf = official().get("/en/certificates").link(".card.lead a[href$=.pdf]");

        assertThat(Browserless.visitor().signedInAs(People.CIVIL).get(pdf).status())
                .isEqualTo(404);
    }
}
