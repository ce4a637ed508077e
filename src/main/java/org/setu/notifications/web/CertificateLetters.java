package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.setu.certificates.CertificateExpiring;
import org.setu.certificates.CertificateIssued;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.CertificateReinstated;
import org.setu.certificates.CertificateRevoked;
import org.setu.certificates.VerificationCode;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Tells people that they hold a certificate, that it expires soon, was revoked or counts again, each in the transaction in which that happens. */
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

    void sayWhen(@Observes CertificateExpiring expiring) {
        accounts.find(expiring.holder())
                .filter(holder -> !holder.isErased())
                .map(Account::addressee)
                .ifPresent(to -> put(
                        to,
                        "certificateExpiring",
                        expiring.number(),
                        to.name().in(to.language()),
                        expiring.number().value(),
                        expiring.title().in(to.language()),
                        LetterNames.day(expiring.validThrough().atZone(site.zone()), to.language()),
                        site.publicUrl() + "/" + to.language().code() + "/courses/" + expiring.course()));
    }

    void sayWhy(@Observes CertificateRevoked revoked) {
        accounts.find(revoked.holder())
                .filter(holder -> !holder.isErased())
                .map(Account::addressee)
                .ifPresent(to -> put(
                        to,
                        "certificateRevoked",
                        revoked.number(),
                        to.name().in(to.language()),
                        revoked.number().value(),
                        revoked.course().in(to.language()),
                        revoked.revocation().because(),
                        page(to, revoked.code())));
    }

    void sayThatItCountsAgain(@Observes CertificateReinstated reinstated) {
        accounts.find(reinstated.holder())
                .filter(holder -> !holder.isErased())
                .map(Account::addressee)
                .ifPresent(to -> put(
                        to,
                        "certificateReinstated",
                        reinstated.number(),
                        to.name().in(to.language()),
                        reinstated.number().value(),
                        reinstated.course().in(to.language()),
                        page(to, reinstated.code())));
    }

    private void put(Addressee to, String kind, CertificateNumber number, Object... body) {
        var messages = Messages.in(to.language());
        String key = "notifications." + kind;
        outbox.put(new Letter(
                to, kind, messages.text(key + ".subject", number.value()), messages.text(key + ".body", body)));
    }

    private String page(Addressee to, VerificationCode code) {
        return site.publicUrl() + "/" + to.language().code() + "/verify/" + code;
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
