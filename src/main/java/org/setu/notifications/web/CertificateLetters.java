package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.setu.certificates.CertificateIssued;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Tells people that they hold a certificate, in the transaction that issued it. */
@MadeOnce
public class CertificateLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Site site;

    @Inject
    CertificateLetters(Outbox outbox, Accounts accounts, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.site = site;
    }

    void congratulate(@Observes CertificateIssued issued) {
        accounts.find(issued.holder()).ifPresent(holder -> write(issued, holder.addressee()));
    }

    private void write(CertificateIssued issued, Addressee to) {
        var messages = Messages.in(to.language());
        String course = issued.course().in(to.language());
        String address = site.publicUrl() + "/" + to.language().code() + "/certificates";
        outbox.put(new Letter(
                to,
                "certificateIssued",
                messages.text("notifications.certificateIssued." + issued.kind() + ".subject", course),
                messages.text(
                        "notifications.certificateIssued." + issued.kind() + ".body",
                        to.name().in(to.language()),
                        course,
                        issued.number().value(),
                        address)));
    }
}
