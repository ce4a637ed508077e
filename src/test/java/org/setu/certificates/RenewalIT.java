package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Diligent;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Server;

/** A certificate comes near its end, its holder is told once, lets it expire and renews it. */
@OnTheServer
@Tag("postgresql") // whose tables a test can change while the server runs
class RenewalIT {
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final Browserless stranger = Browserless.visitor();

    @Test
    void aCertificateNearsItsEndExpiresAndIsRenewedUnderItsNumber() throws SQLException {
        NewLearner amina = NewLearner.called("Amina Renewing", "আমিনা নবায়ন");
        new Diligent(amina.browser()).takesTheWholeCourse();
        String number = amina.certificateNumber();
        String verify = "/en" + amina.verifyPath().replaceFirst(".*/verify/", "/verify/");
        assertThat(amina.list().words("article.card")).doesNotContain("Valid until");

        endsIn(number, 60);
        assertThat(amina.list().words("article.card")).contains("Valid until", "You can renew it now");
        assertThat(stranger.get(verify).words(".verdict")).contains("is valid");
        assertThat(Mailbox.of(amina.email()).awaits(number).text()).contains("/courses/" + NewLearner.COURSE);

        endsIn(number, -2);
        Answer expired = stranger.get(verify);
        assertThat(expired.words(".verdict")).contains("has expired");
        assertThat(expired.words("dl")).contains("Valid until").doesNotContain("Renewed on");
        assertThat(amina.browser().get("/en/certificates/" + number + ".pdf").status())
                .isEqualTo(404);
        assertThat(amina.browser().get("/en/learning").words("main")).contains("One of your certificates expires soon");
        assertThat(amina.browser().get("/en/courses/" + NewLearner.COURSE).words("#renewal ~ p"))
                .contains("has expired");

        Browserless farhana = Browserless.visitor().signedInAs(People.ADMIN);
        assertThat(farhana.get("/en/reports/certificates?state=expired&q=" + number)
                        .words("tbody tr"))
                .contains(number, "Expired");
        assertThat(farhana.get("/en/reports/certificates?state=valid&q=" + number)
                        .words("main"))
                .contains("No certificate");

        RenewalRule.of(RightAnswers.COURSE)
                .quizzes()
                .forEach(
                        rule -> new Diligent(amina.browser()).passes(rule.quiz().value()));

        Answer renewed = stranger.get(verify);
        assertThat(renewed.words(".verdict")).contains("is valid");
        assertThat(renewed.words("dl")).contains(number, "Renewed on");
        assertThat(amina.browser().get("/en/learning").words("main")).doesNotContain("expires soon");
        assertThat(Mailbox.of(amina.email()).letters())
                .filteredOn(letter -> letter.subject().contains(number))
                .hasSize(1);
    }

    private static void endsIn(String number, int days) throws SQLException {
        OffsetDateTime end =
                LocalDate.now(DHAKA).plusDays(days + 1L).atStartOfDay(DHAKA).toOffsetDateTime();
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var change = connection.prepareStatement(
                        "update certificates_certificate set expires_at = ? where number = ?")) {
            change.setObject(1, end);
            change.setString(2, number);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
