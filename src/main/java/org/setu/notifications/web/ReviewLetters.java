package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
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
    private final LetterNames names;
    private final Aspects aspects;
    private final Site site;

    @Inject
    ReviewLetters(Outbox outbox, Accounts accounts, LetterNames names, Aspects aspects, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.names = names;
        this.aspects = aspects;
        this.site = site;
    }

    void ask(@Observes ReviewAsked asked) {
        toEach(Set.of(asked.of()), to -> {
            Language language = to.language();
            var more = new ArrayList<String>();
            asked.due().ifPresent(due -> more.add(text(to, "reviewAsked.due", LetterNames.day(due, language))));
            more.addAll(words(to, asked.by(), asked.words()));
            write(
                    to,
                    "reviewAsked",
                    asked.course(),
                    more,
                    names.person(asked.by(), language),
                    names.course(asked.course(), language),
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
                        names.course(due.course(), to.language()),
                        aspect(due.aspect(), to.language()),
                        LetterNames.day(due.due(), to.language())));
    }

    void tell(@Observes SignOffGiven given) {
        toEach(
                given.to(),
                to -> write(
                        to,
                        "signOffGiven",
                        given.course(),
                        List.of(),
                        names.person(given.by(), to.language()),
                        names.course(given.course(), to.language()),
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
                        names.person(sent.by(), to.language()),
                        names.course(sent.course(), to.language()),
                        Messages.in(to.language()).number(sent.comments())));
    }

    /** Who was erased meanwhile is not found, and not written to. */
    private void toEach(Set<AccountId> recipients, Consumer<Addressee> write) {
        recipients.forEach(one -> accounts.find(one).ifPresent(account -> write.accept(account.addressee())));
    }

    private List<String> words(Addressee to, AccountId by, String words) {
        return words.isEmpty() ? List.of() : List.of(text(to, "review.words", names.person(by, to.language()), words));
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
                to,
                kind,
                text(to, kind + ".subject", names.course(course, to.language())),
                String.join("\n\n", paragraphs)));
    }

    private static String text(Addressee to, String key, Object... arguments) {
        return Messages.in(to.language()).text("notifications." + key, arguments);
    }

    private String aspect(AspectKey aspect, Language language) {
        return aspects.known(aspect).title().in(language);
    }
}
