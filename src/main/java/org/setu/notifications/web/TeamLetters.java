package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.identity.InvitationAccepted;
import org.setu.identity.InvitationSent;
import org.setu.identity.Invitations.Inviting;
import org.setu.identity.Scope;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Writes to whoever is invited to a course, and to whoever invited when they have come, in the transaction in which it happened. */
@MadeOnce
public class TeamLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final LetterNames names;
    private final Site site;

    @Inject
    TeamLetters(Outbox outbox, Accounts accounts, LetterNames names, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.names = names;
        this.site = site;
    }

    void invite(@Observes InvitationSent sent) {
        Inviting inviting = sent.inviting();
        Language language = inviting.language();
        String by = names.person(sent.by(), language);
        String title = title(inviting.scope(), language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(language, "invitation.body", by, title));
        paragraphs.add(Messages.in(language).text("identity.invitation.role." + inviting.role()));
        if (!inviting.words().isEmpty()) {
            paragraphs.add(text(language, "review.words", by, inviting.words()));
        }
        paragraphs.add(text(
                language,
                "invitation.link",
                LetterNames.day(sent.until().atZone(site.zone()), language),
                address(language, "/invitation?token=" + sent.token().value())));
        paragraphs.add(text(language, "review.greeting"));
        var to = new Addressee(Optional.empty(), inviting.email(), LocalizedText.of("", ""), language);
        outbox.put(new Letter(
                to, "invitation", text(language, "invitation.subject", title), String.join("\n\n", paragraphs)));
    }

    void tell(@Observes InvitationAccepted accepted) {
        accounts.find(accepted.invitedBy()).map(Account::addressee).ifPresent(to -> {
            Language language = to.language();
            String who = names.person(accepted.account(), language);
            String title = title(accepted.scope(), language);
            outbox.put(new Letter(
                    to,
                    "invitationAccepted",
                    text(language, "invitationAccepted.subject", who, title),
                    text(
                            language,
                            "invitationAccepted.body",
                            to.name().in(language),
                            who,
                            title,
                            Messages.in(language).text("identity.role." + accepted.role()),
                            address(language, page(accepted.scope())))));
        });
    }

    private String address(Language language, String page) {
        return site.publicUrl() + "/" + language.code() + page;
    }

    private static String page(Scope scope) {
        return scope instanceof Scope.OfCourse one ? "/authoring/" + one.course() + "/team" : "/authoring";
    }

    private String title(Scope scope, Language language) {
        return scope instanceof Scope.OfCourse one
                ? names.course(one.course(), language)
                : Messages.in(language).text("identity.scope.all");
    }

    private static String text(Language language, String key, Object... arguments) {
        return Messages.in(language).text("notifications." + key, arguments);
    }
}
