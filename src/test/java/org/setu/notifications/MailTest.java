package org.setu.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.identity.Addressee;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class MailTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private static final Addressee REZAUL = new Addressee(
            Optional.of(AccountId.next()),
            new EmailAddress("rezaul@bmet.gov.bd"),
            LocalizedText.of("Rezaul Karim", "রেজাউল করিম"),
            Language.BN);
    private final Mail mail = new Mail(new Letter(REZAUL, "test", "বিষয়", "লেখা"), NOON);

    @Test
    void whatIsSentIsNotTriedAgain() {
        mail.sent(NOON);
        mail.tryAgain(NOON.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(Mail.State.SENT);
        assertThat(mail.attempts()).isEqualTo(1);
    }

    @Test
    void eachFailureWaitsTwiceAsLong() {
        mail.failed("refused", NOON);
        assertThat(mail.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        mail.failed("refused", NOON);
        assertThat(mail.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
        mail.failed("refused", NOON);
        assertThat(mail.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(4)));
    }

    @Test
    void theTenthFailureIsTheLast() {
        for (int i = 0; i < 9; i++) {
            mail.failed("refused", NOON);
        }
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        mail.failed("refused", NOON);
        assertThat(mail.state()).isEqualTo(Mail.State.GIVEN_UP);
    }

    @Test
    void aLetterToNobodysAccountIsForgottenOnceItIsOut() {
        var stranger = new Addressee(
                Optional.empty(),
                new EmailAddress("colleague@example.org"),
                LocalizedText.of("Colleague", "সহকর্মী"),
                Language.EN);
        var invitation = new Mail(new Letter(stranger, "invitation", "Invited", "text"), NOON);
        assertThat(invitation.isToBeForgotten()).isFalse();
        invitation.sent(NOON);
        assertThat(invitation.isToBeForgotten()).isTrue();
        mail.sent(NOON);
        assertThat(mail.isToBeForgotten()).isFalse();
    }

    @Test
    void whatWasGivenUpStartsAnewWhenSomebodySaysSo() {
        for (int i = 0; i < 10; i++) {
            mail.failed("refused", NOON);
        }
        mail.tryAgain(NOON.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        assertThat(mail.dueAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(mail.attempts()).isZero();
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(new Letter(REZAUL, "test", "Hello\r\nBcc: everybody@example.org", "").subject())
                .isEqualTo("Hello Bcc: everybody@example.org");
    }

    @Test
    void theHtmlFormOfALetterEscapesWhatItQuotes() {
        var html = LetterHtml.of(new Mail(
                new Letter(REZAUL, "test", "x", "Dear <b>Rezaul</b>,\n\nhttp://localhost/?a=1&b=\"2\"\n\nSetu"), NOON));

        assertThat(html)
                .contains(
                        "<p>Dear &lt;b&gt;Rezaul&lt;/b&gt;,</p>", "href=\"http://localhost/?a=1&amp;b=&quot;2&quot;\"");
    }
}
