package org.setu.notifications.web;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import org.setu.courses.Drafts;
import org.setu.identity.Accounts;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/** How letters about a course's draft call people, courses and days. */
@MadeOnce
class LetterNames {
    private final Accounts accounts;
    private final Drafts drafts;

    @Inject
    LetterNames(Accounts accounts, Drafts drafts) {
        this.accounts = accounts;
        this.drafts = drafts;
    }

    /** Who was erased is a former colleague. */
    String person(AccountId account, Language language) {
        return accounts.find(account)
                .map(found -> found.name().in(language))
                .orElseGet(() -> Messages.in(language).text("notifications.review.colleague"));
    }

    /** The title of its draft; its slug where that is gone. */
    String course(Slug course, Language language) {
        return drafts.checked(course)
                .map(draft -> draft.content().title().in(language))
                .orElse(course.value());
    }

    static String day(TemporalAccessor day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(day);
    }
}
