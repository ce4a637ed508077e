package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.ViewCounted;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Writes to managers what a report says that they saved, in numbers alone: who it is about stands behind the link. */
@MadeOnce
public class ReportLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Site site;

    @Inject
    ReportLetters(Outbox outbox, Accounts accounts, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.site = site;
    }

    /** Who was erased meanwhile is not found, and not written to. */
    void tell(@Observes ViewCounted counted) {
        accounts.find(counted.owner()).map(Account::addressee).ifPresent(to -> {
            var paragraphs = new ArrayList<String>();
            paragraphs.add(text(to, "viewCounted.greeting", to.name().in(to.language())));
            paragraphs.add(counted.counts()
                    .map(counts -> figures(to, counted, counts))
                    .orElseGet(() -> text(to, "viewCounted.closed", counted.name())));
            counted.counts()
                    .ifPresent(counts -> paragraphs.add(address(to, "/completions/summary?" + counted.filter())));
            paragraphs.add(text(to, "viewCounted.stop", address(to, "/saved")));
            paragraphs.add(text(to, "review.greeting"));
            outbox.put(new Letter(
                    to,
                    "viewCounted",
                    text(to, "viewCounted.subject", counted.name()),
                    String.join("\n\n", paragraphs)));
        });
    }

    private static String figures(Addressee to, ViewCounted counted, CompletionCounts counts) {
        Messages messages = Messages.in(to.language());
        Optional<Double> rate = counts.rate().filter(share -> counted.saysRate());
        String said = text(to, "viewCounted.body", counted.name(), counts.enrolled(), counts.completed());
        return said
                + rate.map(share -> " " + text(to, "viewCounted.rate", messages.percent(Math.round(share))))
                        .orElse("")
                + counts.medianDays()
                        .map(days -> " " + text(to, "viewCounted.days", Math.round(days)))
                        .orElse("");
    }

    private String address(Addressee to, String page) {
        return site.publicUrl() + "/" + to.language().code() + "/reports" + page;
    }

    private static String text(Addressee to, String key, Object... arguments) {
        return Messages.in(to.language()).text("notifications." + key, arguments);
    }
}
