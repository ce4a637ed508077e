package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.setu.courses.SourceChanged;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Writes to the trainers of courses that rest on a source which has changed: one letter each, whichever and however many their courses are. */
@MadeOnce
public class SourceLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final LetterNames names;
    private final Site site;

    @Inject
    SourceLetters(Outbox outbox, Accounts accounts, LetterNames names, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.names = names;
        this.site = site;
    }

    /** Who was erased meanwhile is not found, and not written to. */
    void tell(@Observes SourceChanged changed) {
        changed.to()
                .forEach((trainer, courses) ->
                        accounts.find(trainer).ifPresent(account -> write(account.addressee(), changed, courses)));
    }

    private void write(Addressee to, SourceChanged changed, List<Slug> courses) {
        Language language = to.language();
        var messages = Messages.in(language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.text(
                "notifications.sourceChanged.body",
                to.name().in(language),
                names.person(changed.by(), language),
                LetterNames.day(changed.on(), language),
                changed.source().in(language),
                changed.words().in(language)));
        for (Slug course : courses) {
            paragraphs.add(messages.text("notifications.sourceChanged.course", names.course(course, language)));
            paragraphs.add(site.publicUrl() + "/" + language.code() + "/authoring/" + course + "/sources");
        }
        paragraphs.add(messages.text("notifications.review.greeting"));
        outbox.put(new Letter(
                to,
                "sourceChanged",
                messages.text("notifications.sourceChanged.subject"),
                String.join("\n\n", paragraphs)));
    }
}
