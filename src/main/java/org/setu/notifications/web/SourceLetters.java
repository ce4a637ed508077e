package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.setu.courses.Drafts;
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
    private final Drafts drafts;
    private final Site site;

    @Inject
    SourceLetters(Outbox outbox, Accounts accounts, Drafts drafts, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.drafts = drafts;
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
                teller(changed, language),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(language.locale())
                        .format(changed.on()),
                changed.source().in(language),
                changed.words().in(language)));
        for (Slug course : courses) {
            paragraphs.add(messages.text("notifications.sourceChanged.course", title(course, language)));
            paragraphs.add(site.publicUrl() + "/" + language.code() + "/authoring/" + course + "/sources");
        }
        paragraphs.add(messages.text("notifications.review.greeting"));
        outbox.put(new Letter(
                to,
                "sourceChanged",
                messages.text("notifications.sourceChanged.subject"),
                String.join("\n\n", paragraphs)));
    }

    private String teller(SourceChanged changed, Language language) {
        return accounts.find(changed.by())
                .map(found -> found.name().in(language))
                .orElseGet(() -> Messages.in(language).text("notifications.review.colleague"));
    }

    private String title(Slug course, Language language) {
        return drafts.checked(course)
                .map(draft -> draft.content().title().in(language))
                .orElse(course.value());
    }
}
