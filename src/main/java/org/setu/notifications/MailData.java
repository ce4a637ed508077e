package org.setu.notifications;

import jakarta.inject.Inject;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The letters that a person was sent, for the copy of their data; without the text, which may hold links that still work. */
@MadeOnce
public class MailData implements PersonalData {
    private final Outbox outbox;

    @Inject
    MailData(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String section() {
        return "letters";
    }

    @Override
    public Object of(AccountId account) {
        return outbox.to(account).stream()
                .map(mail -> Map.of(
                        "kind", mail.kind(),
                        "recipient", mail.recipient(),
                        "subject", mail.subject(),
                        "madeAt", mail.madeAt().toString(),
                        "state", mail.state().name()))
                .toList();
    }
}
