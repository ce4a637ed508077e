package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.MembersLate;
import org.setu.programmes.MembersLate.Late;
import org.setu.programmes.NominationsCalled;
import org.setu.programmes.NominationsDecided;
import org.setu.programmes.NominationsDecided.Decided;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Writes to focal points: what they are asked, what became of those whom they nominated, and who of their people is late. */
@MadeOnce
public class NominationLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Site site;

    @Inject
    NominationLetters(Outbox outbox, Accounts accounts, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.site = site;
    }

    void ask(@Observes NominationsCalled called) {
        addressee(called.focalPoint()).ifPresent(to -> {
            CohortNotice cohort = called.cohort();
            var paragraphs = new ArrayList<String>();
            paragraphs.add(text(
                    to,
                    "nominationsCalled.body",
                    to.name().in(to.language()),
                    cohort.programme().in(to.language()),
                    cohort.cohort().in(to.language()),
                    LetterNames.day(called.until(), to.language())));
            paragraphs.add(called.institutions().stream()
                    .map(name -> name.in(to.language()))
                    .collect(Collectors.joining("\n")));
            paragraphs.add(text(to, "nominationsCalled.where") + "\n" + address(to.language()));
            String subject = text(
                    to,
                    "nominationsCalled.subject",
                    cohort.programme().in(to.language()),
                    LetterNames.day(called.until(), to.language()));
            write(to, "nominationsCalled", subject, paragraphs);
        });
    }

    void tell(@Observes NominationsDecided decided) {
        addressee(decided.focalPoint()).ifPresent(to -> {
            CohortNotice cohort = decided.cohort();
            Map<AccountId, LocalizedText> names = accounts.named(
                    decided.decided().stream().map(Decided::account).toList());
            var paragraphs = new ArrayList<String>();
            paragraphs.add(text(
                    to,
                    "nominationsDecided.body",
                    to.name().in(to.language()),
                    cohort.programme().in(to.language()),
                    cohort.cohort().in(to.language())));
            paragraphs.add(lines(decided.decided().stream()
                    .map(one ->
                            text(to, "nominationsDecided." + one.stage(), name(one.account(), names, to.language())))
                    .toList()));
            if (!decided.because().isEmpty()) {
                paragraphs.add(text(to, "nominationsDecided.because", decided.because()));
            }
            paragraphs.add(text(to, "nominationsDecided.where") + "\n" + address(to.language()));
            String subject =
                    text(to, "nominationsDecided.subject", cohort.programme().in(to.language()));
            write(to, "nominationsDecided", subject, paragraphs);
        });
    }

    void escalate(@Observes MembersLate late) {
        addressee(late.focalPoint()).ifPresent(to -> {
            CohortNotice cohort = late.cohort();
            Map<AccountId, LocalizedText> names =
                    accounts.named(late.late().stream().map(Late::account).toList());
            var paragraphs = new ArrayList<String>();
            paragraphs.add(text(
                    to,
                    "membersLate.body",
                    to.name().in(to.language()),
                    cohort.programme().in(to.language()),
                    cohort.cohort().in(to.language()),
                    LetterNames.day(cohort.deadline(), to.language())));
            paragraphs.add(lines(late.late().stream()
                    .map(one -> text(to, "membersLate.line", name(one.account(), names, to.language()), one.open()))
                    .toList()));
            paragraphs.add(text(to, "membersLate.help"));
            String subject = text(
                    to,
                    "membersLate.subject",
                    cohort.programme().in(to.language()),
                    late.late().size());
            write(to, "membersLate", subject, paragraphs);
        });
    }

    /** Who was erased meanwhile is not found, and not written to. */
    private Optional<Addressee> addressee(AccountId account) {
        return accounts.find(account).map(Account::addressee);
    }

    private static String lines(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String name(AccountId account, Map<AccountId, LocalizedText> names, Language language) {
        return Optional.ofNullable(names.get(account))
                .map(name -> name.in(language))
                .orElse("");
    }

    private String address(Language language) {
        return site.publicUrl() + "/" + language.code() + "/nominations";
    }

    private void write(Addressee to, String kind, String subject, List<String> paragraphs) {
        outbox.put(
                new Letter(to, kind, subject, String.join("\n\n", paragraphs) + "\n\n" + text(to, "review.greeting")));
    }

    private static String text(Addressee to, String key, Object... arguments) {
        return Messages.in(to.language()).text("notifications." + key, arguments);
    }
}
