package org.setu.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;

/** Makes a letter into a message with a plain text and a simple HTML form of it (RFC 2046 section 5.1.4). */
final class Envelope {
    private Envelope() {}

    /** The message, ready but for where it is sent through. The sender is an address, or a name with one in angle brackets. */
    static HtmlEmail of(Mail mail, String sender) throws IOException {
        try {
            var email = new NumberedEmail(mail.id() + "@setu");
            email.setCharset(StandardCharsets.UTF_8.name());
            int bracket = sender.indexOf('<');
            if (bracket > 0) {
                email.setFrom(
                        sender.substring(bracket + 1).replace(">", "").strip(),
                        sender.substring(0, bracket).strip());
            } else {
                email.setFrom(sender.strip());
            }
            email.addTo(mail.recipient());
            email.setSubject(mail.subject());
            email.setTextMsg(mail.body());
            email.setHtmlMsg(LetterHtml.of(mail));
            email.setSentDate(Date.from(mail.madeAt()));
            email.addHeader("Content-Language", mail.language().code());
            email.addHeader("Auto-Submitted", "auto-generated");
            return email;
        } catch (EmailException unsendable) {
            throw new IOException(unsendable);
        }
    }

    /** Keeps the id of the letter as the id of the message, so that mail programs know one that was sent twice. */
    private static final class NumberedEmail extends HtmlEmail {
        private final String number;

        NumberedEmail(String number) {
            this.number = number;
        }

        @Override
        protected MimeMessage createMimeMessage(Session session) {
            return new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + number + ">");
                }
            };
        }
    }
}
