package org.setu.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.mail2.core.EmailException;
import org.junit.jupiter.api.Test;
import org.setu.identity.Addressee;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class EnvelopeTest {
    private static final Addressee REZAUL = new Addressee(
            Optional.of(AccountId.next()),
            new EmailAddress("rezaul@bmet.gov.bd"),
            LocalizedText.of("Rezaul Karim", "রেজাউল করিম"),
            Language.BN);

    @Test
    void aLetterIsReadableWithAndWithoutHtmlAndKeepsItsNumber() throws Exception {
        var mail = new Mail(
                new Letter(REZAUL, "test", "Hello\r\nBcc: x@example.org", "প্রিয় রেজাউল"),
                Instant.parse("2026-11-23T06:00:00Z"));
        String message = written(mail);

        assertThat(message)
                .contains("To: rezaul@bmet.gov.bd", "multipart/alternative", "text/plain", "text/html")
                .contains("Message-ID: <" + mail.id() + "@setu>")
                .doesNotContain("\nBcc:");
    }

    private static String written(Mail mail) throws IOException, EmailException, MessagingException {
        var email = Envelope.of(mail, "Setu <no-reply@setu.example>");
        email.setHostName("localhost");
        email.buildMimeMessage();
        var bytes = new ByteArrayOutputStream();
        email.getMimeMessage().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
