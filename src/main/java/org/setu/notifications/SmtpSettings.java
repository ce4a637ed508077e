package org.setu.notifications;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.shared.MadeOnce;

/** The mail server, where there is one: {@code SETU_SMTP_HOST} and its companions. */
@MadeOnce
class SmtpSettings {
    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final boolean startTls;

    @Inject
    SmtpSettings(
            @ConfigProperty(name = "setu.smtp.host") Optional<String> host,
            @ConfigProperty(name = "setu.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "setu.smtp.user") Optional<String> user,
            @ConfigProperty(name = "setu.smtp.password") Optional<String> password,
            @ConfigProperty(name = "setu.smtp.from", defaultValue = "Setu <no-reply@setu.example>") String from,
            @ConfigProperty(name = "setu.smtp.starttls", defaultValue = "true") boolean startTls) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.startTls = startTls;
    }

    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String from() {
        return from;
    }

    boolean startTls() {
        return startTls;
    }
}
