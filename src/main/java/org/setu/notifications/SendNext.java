package org.setu.notifications;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/**
 * Sends one letter in one transaction that holds its row: no other node takes it meanwhile. Only a crash between the mail server's yes and
 * the commit makes a letter go out twice, with the same message id.
 */
@MadeOnce
@Transactional
class SendNext {
    private final Outbox outbox;
    private final Post post;
    private final Clock clock;

    @Inject
    SendNext(Outbox outbox, SmtpSettings settings, Site site, Clock clock) {
        this.outbox = outbox;
        this.post = settings.host().isPresent()
                ? new SmtpPost(settings)
                : new FilePost(site.dataDirectory().resolve("mail"), settings.from());
        this.clock = clock;
    }

    /** Whether there was one. */
    boolean send() {
        Optional<Mail> due = outbox.claimNext(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Mail mail) {
        try {
            post.send(mail);
            mail.sent(clock.instant());
        } catch (IOException refused) {
            mail.failed(String.valueOf(refused.getMessage()), clock.instant());
        }
        if (mail.isToBeForgotten()) {
            outbox.forget(mail);
        }
    }
}
