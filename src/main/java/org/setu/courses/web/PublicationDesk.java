package org.setu.courses.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Ground;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Withdrawals;
import org.setu.courses.drafting.CourseChanges;
import org.setu.courses.publishing.Reach;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** What there is to see before a publication. */
@MadeOnce
public class PublicationDesk {
    private final Pages pages;
    private final AuthorDesk desk;
    private final SignOffLines signOffs;
    private final PlanLines plans;
    private final Withdrawals withdrawals;
    private final Clock clock;

    @Inject
    PublicationDesk(
            Pages pages,
            AuthorDesk desk,
            SignOffLines signOffs,
            PlanLines plans,
            Withdrawals withdrawals,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.signOffs = signOffs;
        this.plans = plans;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /**
     * The page before publishing.
     *
     * @param grounds what makes it a major one, as message keys; nothing where it may be minor
     * @param signOffs those that the course asks for
     * @param plan what is planned already
     * @param withdrawn whether the course is offered no more
     * @param zone the name of the zone in which times are told
     * @param saved what the browser kept of a form and may forget now; blank for nothing
     */
    public record PublicationView(
            CourseBar bar,
            Optional<Integer> revision,
            List<ChangeView> changes,
            List<FindingView> errors,
            Set<Ground> grounds,
            List<SignOffLine> signOffs,
            Optional<PlanLine> plan,
            boolean withdrawn,
            PublicationForm form,
            Instant now,
            String zone,
            String saved) {
        public boolean isSignedOff() {
            return signOffs.stream().allMatch(SignOffLine::isGiven);
        }

        /** Without a sign-off a publication can be planned, but not made. */
        public List<String> times() {
            return isSignedOff() ? List.of(PublicationForm.NOW, PublicationForm.LATER) : List.of(PublicationForm.LATER);
        }
    }

    /** As somebody finds it who comes to publish. */
    PublicationView fresh(Slug course, String saved) {
        CheckedCourse draft = desk.draft(course);
        Optional<PlanLine> plan = plans.open(draft);
        PublicationForm form = plan.map(this::planned).orElseGet(() -> nothingTyped(draft));
        return view(draft, plan, form, saved);
    }

    /** With what they have typed. */
    PublicationView again(Slug course, PublicationForm form) {
        CheckedCourse draft = desk.draft(course);
        return view(draft, plans.open(draft), form, "");
    }

    PublicationForm checked(PublicationForm form) {
        return form.checked(clock.instant(), pages.zone(), pages.frame()::dateAndTime);
    }

    private PublicationForm planned(PlanLine plan) {
        ZonedDateTime due = plan.due().atZone(pages.zone());
        return new PublicationForm(
                plan.note(),
                plan.extent().toLowerCase(Locale.ROOT),
                PublicationForm.LATER,
                due.toLocalDate().toString(),
                due.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                "",
                "",
                List.of());
    }

    /** Tomorrow at nine, should somebody choose a time. */
    private PublicationForm nothingTyped(CheckedCourse draft) {
        String likely = grounds(draft).isEmpty() && published(draft).isPresent() ? "minor" : "major";
        ZonedDateTime now = clock.instant().atZone(pages.zone());
        return new PublicationForm(
                "",
                likely,
                PublicationForm.NOW,
                now.toLocalDate().plusDays(1).toString(),
                LocalTime.of(9, 0).toString(),
                "",
                "",
                List.of());
    }

    private PublicationView view(CheckedCourse draft, Optional<PlanLine> plan, PublicationForm form, String saved) {
        String basedOn = form.basedOn().isEmpty() ? draft.files().checksum() : form.basedOn();
        String seen = form.basedOn().isEmpty() ? plan.map(PlanLine::id).orElse("") : form.plan();
        List<SignOffLine> asked = signOffs.of(draft);
        return new PublicationView(
                desk.bar(draft),
                published(draft).map(PublishedCourse::number),
                changes(draft),
                desk.findings(draft).stream().filter(FindingView::error).toList(),
                grounds(draft),
                asked,
                plan,
                withdrawals.of(draft.content().slug()).isPresent(),
                form.seeing(basedOn, seen),
                clock.instant(),
                pages.zone().getDisplayName(TextStyle.FULL, pages.language().locale()),
                saved);
    }

    private List<ChangeView> changes(CheckedCourse draft) {
        return published(draft)
                .map(current -> ChangeView.all(
                        CourseChanges.between(current.files(), current.content(), draft.files(), draft.content()),
                        current.content(),
                        draft.content()))
                .orElse(List.of());
    }

    private Set<Ground> grounds(CheckedCourse draft) {
        return published(draft)
                .map(current -> Reach.grounds(current.content(), draft.content()))
                .orElse(Set.of());
    }

    private Optional<PublishedCourse> published(CheckedCourse draft) {
        return desk.published(draft.content().slug());
    }
}
