package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
import org.setu.courses.Drafts;
import org.setu.courses.ReviewAsked;
import org.setu.courses.ReviewDue;
import org.setu.courses.ReviewSent;
import org.setu.courses.SignOffGiven;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Writes to those who review a draft, and to those who wait for it, in the transaction in which it happened. */
@MadeOnce
public class ReviewLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Drafts drafts;
    private final Aspects aspects;
    private final Site site;

    @Inject
    ReviewLetters(Outbox outbox, Accounts accounts, Drafts drafts, Aspects aspects, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.drafts = drafts;
        this.aspects = aspects;
        this.site = site;
    }

    void ask(@Observes ReviewAsked asked) {
        toEach(Set.of(asked.of()), to -> {
            Language language = to.language();
            var more = new ArrayList<String>();
            asked.due().ifPresent(due -> more.add(text(to, "reviewAsked.due", date(due, language))));
            more.addAll(words(to, asked.by(), asked.words()));
            write(
                    to,
                    "reviewAsked",
                    asked.course(),
                    more,
                    name(asked.by(), language),
                    title(asked.course(), language),
                    aspect(asked.aspect(), language));
        });
    }

    void remind(@Observes ReviewDue due) {
        toEach(
                Set.of(due.of()),
                to -> write(
                        to,
                        "reviewDue." + due.urgency(),
                        due.course(),
                        List.of(),
                        title(due.course(), to.language()),
                        aspect(due.aspect(), to.language()),
                        date(due.due(), to.language())));
    }

    void tell(@Observes SignOffGiven given) {
        toEach(
                given.to(),
                to -> write(
                        to,
                        "signOffGiven",
                        given.course(),
                        List.of(),
                        name(given.by(), to.language()),
                        title(given.course(), to.language()),
                        aspect(given.aspect(), to.language())));
    }

    void tell(@Observes ReviewSent sent) {
        toEach(
                sent.to(),
                to -> write(
                        to,
                        "reviewSent",
                        sent.course(),
                        words(to, sent.by(), sent.words()),
                        name(sent.by(), to.language()),
                        title(sent.course(), to.language()),
                        Messages.in(to.language()).number(sent.comments())));
    }

    /** Who was erased meanwhile is not found, and not written to. */
    private void toEach(Set<AccountId> recipients, Consumer<Addressee> write) {
        recipients.forEach(one -> accounts.find(one).ifPresent(account -> write.accept(account.addressee())));
    }

    private List<String> words(Addressee to, AccountId by, String words) {
        return words.isEmpty() ? List.of() : List.of(text(to, "review.words", name(by, to.language()), words));
    }

    /** @param facts what the letter is about, the name of its reader before them and the address of the review after them */
    private void write(Addressee to, String kind, Slug course, List<String> more, String... facts) {
        String language = to.language().code();
        var arguments = new ArrayList<Object>();
        arguments.add(to.name().in(to.language()));
        arguments.addAll(List.of(facts));
        arguments.add(site.publicUrl() + "/" + language + "/authoring/" + course + "/review");
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(to, kind + ".body", arguments.toArray()));
        paragraphs.addAll(more);
        paragraphs.add(text(to, "review.greeting"));
        outbox.put(new Letter(
                to, kind, text(to, kind + ".subject", title(course, to.language())), String.join("\n\n", paragraphs)));
    }

    private static String text(Addressee to, String key, Object... arguments) {
        return Messages.in(to.language()).text("notifications." + key, arguments);
    }

    private String name(AccountId account, Language language) {
        return accounts.find(account)
                .map(found -> found.name().in(language))
                .orElseGet(() -> Messages.in(language).text("notifications.review.colleague"));
    }

    private String title(Slug course, Language language) {
        return drafts.checked(course)
                .map(draft -> draft.content().title().in(language))
                .orElse(course.value());
    }

    private String aspect(AspectKey aspect, Language language) {
        return aspects.known(aspect).title().in(language);
    }

    private static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(date);
    }
}
