package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.setu.courses.Revisions;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.programmes.CohortDue;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.MemberDue;
import org.setu.programmes.MemberEnrolled;
import org.setu.programmes.MemberInvited;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Writes to the members of cohorts, and to those who keep one, in the transaction in which it happened. */
@MadeOnce
public class CohortLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final LetterNames names;
    private final Revisions revisions;
    private final Site site;

    @Inject
    CohortLetters(Outbox outbox, Accounts accounts, LetterNames names, Revisions revisions, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.names = names;
        this.revisions = revisions;
        this.site = site;
    }

    /** Who was erased meanwhile is not found, and not written to. */
    void welcome(@Observes MemberEnrolled enrolled) {
        accounts.find(enrolled.account()).map(Account::addressee).ifPresent(to -> {
            CohortNotice cohort = enrolled.cohort();
            var paragraphs = new ArrayList<String>();
            paragraphs.add(about(to, "cohortEnrolled.body", cohort, to.name().in(to.language()), enrolled.due()));
            paragraphs.addAll(courses(cohort.courses(), to.language()));
            paragraphs.add(calendar(to, cohort));
            paragraphs.add(text(to, "cohort.seen"));
            write(to, "cohortEnrolled", text(to, "cohortEnrolled.subject", programme(cohort, to)), paragraphs);
        });
    }

    void invite(@Observes MemberInvited invited) {
        CohortNotice cohort = invited.cohort();
        Addressee to = invited.to();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                about(to, "cohortInvited.body", cohort, names.person(invited.by(), to.language()), cohort.deadline()));
        cohort.courses().forEach(course -> paragraphs.add(title(course, to.language())));
        paragraphs.add(text(to, "cohortInvited.link", to.email().value(), address(to.language(), "/register")));
        paragraphs.add(text(to, "cohortInvited.wrong"));
        write(to, "cohortInvited", text(to, "cohortInvited.subject", programme(cohort, to)), paragraphs);
    }

    void remind(@Observes MemberDue due) {
        accounts.find(due.account()).map(Account::addressee).ifPresent(to -> {
            String key = "memberDue." + due.urgency();
            CohortNotice cohort = due.cohort();
            var paragraphs = new ArrayList<String>();
            paragraphs.add(about(to, key + ".body", cohort, to.name().in(to.language()), due.due()));
            paragraphs.addAll(courses(due.open(), to.language()));
            paragraphs.add(calendar(to, cohort));
            paragraphs.add(text(to, "memberDue.help"));
            String subject =
                    text(to, key + ".subject", programme(cohort, to), LetterNames.day(due.due(), to.language()));
            write(to, "memberDue", subject, paragraphs);
        });
    }

    void tell(@Observes CohortDue due) {
        accounts.find(due.manager()).map(Account::addressee).ifPresent(to -> {
            CohortNotice cohort = due.cohort();
            String name = cohort.cohort().in(to.language());
            String body = text(
                    to,
                    "cohortDue.body",
                    to.name().in(to.language()),
                    programme(cohort, to),
                    name,
                    LetterNames.day(cohort.deadline(), to.language()),
                    due.late(),
                    due.members(),
                    address(to.language(), "/reports/cohorts/" + cohort.id() + "?show=late"));
            write(to, "cohortDue", text(to, "cohortDue.subject", name, due.late()), List.of(body));
        });
    }

    private String about(Addressee to, String key, CohortNotice cohort, String who, LocalDate day) {
        Language language = to.language();
        return text(to, key, who, programme(cohort, to), cohort.cohort().in(language), LetterNames.day(day, language));
    }

    private String calendar(Addressee to, CohortNotice cohort) {
        return text(to, "cohort.calendar") + "\n" + address(to.language(), "/cohorts/" + cohort.id() + "/calendar.ics");
    }

    private static String programme(CohortNotice cohort, Addressee to) {
        return cohort.programme().in(to.language());
    }

    /** Each with its address on a line of its own. */
    private List<String> courses(List<Slug> courses, Language language) {
        return courses.stream()
                .map(course -> title(course, language) + "\n" + address(language, "/courses/" + course))
                .toList();
    }

    private String title(Slug course, Language language) {
        return revisions
                .current(course)
                .map(published -> published.content().title().in(language))
                .orElse(course.value());
    }

    private String address(Language language, String page) {
        return site.publicUrl() + "/" + language.code() + page;
    }

    private void write(Addressee to, String kind, String subject, List<String> paragraphs) {
        outbox.put(
                new Letter(to, kind, subject, String.join("\n\n", paragraphs) + "\n\n" + text(to, "review.greeting")));
    }

    private static String text(Addressee to, String key, Object... arguments) {
        return Messages.in(to.language()).text("notifications." + key, arguments);
    }
}
