package org.setu.notifications;

import java.io.IOException;
import java.time.Duration;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;

/** Hands letters to a mail server. */
final class SmtpPost implements Post {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SmtpSettings settings;

    SmtpPost(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(Mail mail) throws IOException {
        HtmlEmail email = Envelope.of(mail, settings.from());
        email.setHostName(settings.host().orElseThrow());
        email.setSmtpPort(settings.port());
        email.setStartTLSEnabled(settings.startTls());
        email.setStartTLSRequired(settings.startTls());
        email.setSSLCheckServerIdentity(settings.startTls());
        email.setSocketConnectionTimeout(PATIENCE);
        email.setSocketTimeout(PATIENCE);
        settings.user()
                .ifPresent(user ->
                        email.setAuthentication(user, settings.password().orElse("")));
        try {
            email.send();
        } catch (EmailException refused) {
            throw new IOException(reason(refused), refused);
        }
    }

    /** The innermost message says what the mail server said. */
    private static String reason(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.toString();
    }
}
