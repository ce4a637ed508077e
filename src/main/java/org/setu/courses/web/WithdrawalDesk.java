package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseLearners;
import org.setu.courses.Drafts;
import org.setu.courses.PublishedCourse;
import org.setu.courses.offering.StoredWithdrawals;
import org.setu.courses.offering.Withdrawal;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What there is to know before a course is withdrawn, and of its withdrawals. */
@MadeOnce
public class WithdrawalDesk {
    private final Pages pages;
    private final AuthorDesk desk;
    private final Drafts drafts;
    private final StoredWithdrawals withdrawals;
    private final CourseLearners learners;
    private final TeamNames names;

    @Inject
    WithdrawalDesk(
            Pages pages,
            AuthorDesk desk,
            Drafts drafts,
            StoredWithdrawals withdrawals,
            CourseLearners learners,
            TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.learners = learners;
        this.names = names;
    }

    /**
     * The page on which a course is withdrawn and offered again.
     *
     * @param bar of those at whose desk the course is; an administrator has none
     * @param learners whom it concerns
     * @param now how it is withdrawn; empty while it is offered
     * @param english the reason as it was typed
     */
    public record WithdrawalView(
            Optional<CourseBar> bar,
            String path,
            String title,
            CourseLearners.Count learners,
            Optional<WithdrawalLine> now,
            String english,
            String bangla,
            List<FieldError> errors) {}

    /** A trainer of the course or an administrator; to others, and before anything was published, there is nothing to withdraw. */
    AccountId keeperOf(Slug course) {
        AccountId keeper = pages.viewer().is(Role.ADMINISTRATOR) ? pages.account() : desk.trainerOf(course);
        if (desk.published(course).isEmpty()) {
            throw new NotFound();
        }
        return keeper;
    }

    WithdrawalView view(Slug course, String english, String bangla, List<FieldError> errors) {
        PublishedCourse published = desk.published(course).orElseThrow(NotFound::new);
        return new WithdrawalView(
                Optional.of(course)
                        .filter(desk::isTrainerOf)
                        .flatMap(drafts::checked)
                        .map(desk::bar),
                "/authoring/" + course + "/withdrawal",
                published.content().title().in(pages.language()),
                learners.of(course),
                now(course),
                english,
                bangla,
                errors);
    }

    /** Empty while the course is offered. */
    Optional<WithdrawalLine> now(Slug course) {
        return withdrawals
                .open(course)
                .map(withdrawal -> lines(List.of(withdrawal)).get(0));
    }

    /** The newest first. */
    List<WithdrawalLine> all(Slug course) {
        return lines(withdrawals.all(course));
    }

    private List<WithdrawalLine> lines(List<Withdrawal> all) {
        var people = new HashSet<AccountId>();
        all.forEach(withdrawal -> {
            people.add(withdrawal.by());
            withdrawal.endedBy().ifPresent(people::add);
        });
        Names known = names.of(people);
        return all.stream()
                .map(withdrawal -> new WithdrawalLine(
                        withdrawal.at(),
                        known.of(withdrawal.by()),
                        withdrawal.reason().in(pages.language()),
                        withdrawal.endedAt(),
                        withdrawal.endedBy().map(known::of).orElse("")))
                .toList();
    }
}
