package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.setu.courses.PlanEnded;
import org.setu.courses.PlanOutcome;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Writes to whoever planned a publication what became of it, in the transaction in which it happened. */
@MadeOnce
public class PlanLetters {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))
            .appendPattern(", HH:mm")
            .toFormatter();

    private final Outbox outbox;
    private final Accounts accounts;
    private final LetterNames names;
    private final Site site;

    @Inject
    PlanLetters(Outbox outbox, Accounts accounts, LetterNames names, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.names = names;
        this.site = site;
    }

    /** Who was erased meanwhile is not found, and not written to; who ended their own plan knows it. */
    void tell(@Observes PlanEnded ended) {
        if (!ended.by().equals(Optional.of(ended.planner()))) {
            accounts.find(ended.planner()).ifPresent(account -> outbox.put(letter(account.addressee(), ended)));
        }
    }

    private Letter letter(Addressee to, PlanEnded ended) {
        if (ended.outcome() == PlanOutcome.PUBLISHED) {
            return letter(to, ended, "planPublished", ".body", address(to, ended, "/history"));
        } else if (ended.outcome().isFailure()) {
            String because = Messages.in(to.language()).text("courses.desk.plan.because." + ended.outcome());
            return letter(to, ended, "planInVain", ".body", because, address(to, ended, ""));
        } else {
            String by = ended.by().map(one -> names.person(one, to.language())).orElse("");
            String page = ended.outcome() == PlanOutcome.OVERTAKEN ? "/history" : "/publication";
            return letter(to, ended, "planEnded", "." + ended.outcome(), by, address(to, ended, page));
        }
    }

    /** @param more what the letter tells besides its reader, the course and the time */
    private Letter letter(Addressee to, PlanEnded ended, String kind, String body, String... more) {
        Language language = to.language();
        var arguments = new Object[3 + more.length];
        arguments[0] = to.name().in(language);
        arguments[1] = names.course(ended.course(), language);
        arguments[2] = time(ended.due(), language);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new Letter(
                to,
                kind,
                text(language, kind + ".subject", names.course(ended.course(), language)),
                text(language, kind + body, arguments));
    }

    private static String text(Language language, String key, Object... arguments) {
        return Messages.in(language).text("notifications." + key, arguments);
    }

    private String address(Addressee to, PlanEnded ended, String page) {
        return site.publicUrl() + "/" + to.language().code() + "/authoring/" + ended.course() + page;
    }

    private String time(Instant due, Language language) {
        return TIME.localizedBy(language.locale()).format(due.atZone(site.zone()));
    }
}
