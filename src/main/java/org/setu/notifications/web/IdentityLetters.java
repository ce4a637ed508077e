package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.setu.identity.AccountErased;
import org.setu.identity.Addressee;
import org.setu.identity.EmailConfirmationAsked;
import org.setu.identity.PasswordChanged;
import org.setu.identity.PasswordResetAsked;
import org.setu.identity.RegistrationRepeated;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Writes the letters about somebody's account, in the transaction in which it happened. */
@MadeOnce
public class IdentityLetters {
    private final Outbox outbox;
    private final Site site;

    @Inject
    IdentityLetters(Outbox outbox, Site site) {
        this.outbox = outbox;
        this.site = site;
    }

    void confirm(@Observes EmailConfirmationAsked asked) {
        write(
                asked.addressee(),
                "confirmation",
                "/confirm?token=" + asked.token().value());
    }

    void tellOwner(@Observes RegistrationRepeated repeated) {
        write(repeated.owner(), "repeated", "/reset");
    }

    void reset(@Observes PasswordResetAsked asked) {
        write(asked.addressee(), "reset", "/reset/choose?token=" + asked.token().value());
    }

    void warn(@Observes PasswordChanged changed) {
        write(changed.addressee(), "passwordChanged", "/reset");
    }

    void sayFarewell(@Observes AccountErased erased) {
        write(erased.addressee(), Letter.FAREWELL, "");
    }

    private void write(Addressee to, String kind, String page) {
        var messages = Messages.in(to.language());
        String address = site.publicUrl() + "/" + to.language().code() + page;
        outbox.put(new Letter(
                to,
                kind,
                messages.text("notifications." + kind + ".subject"),
                messages.text("notifications." + kind + ".body", to.name().in(to.language()), address)));
    }
}
