package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nominations;
import org.setu.programmes.Programmes;
import org.setu.reporting.CohortCounts;
import org.setu.reporting.CohortMember;
import org.setu.reporting.CohortMember.CourseState;
import org.setu.reporting.CohortMember.State;
import org.setu.reporting.CohortMembers;
import org.setu.reporting.CohortOrder;
import org.setu.reporting.CohortView;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.web.CohortMembersView.Line;
import org.setu.reporting.web.CohortMembersView.Part;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** Who is in a cohort and how far: to those who manage its programme, wherever its members work. */
@Path("/reports/cohorts/{cohort}")
@MadeOnce
public class CohortMembersPages {
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final CohortMembers cohortMembers;
    private final Nominations nominations;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CohortMembersPages(
            Pages pages,
            ReportDesk desk,
            Cohorts cohorts,
            Programmes programmes,
            CohortMembers cohortMembers,
            Nominations nominations,
            NoteAccess noteAccess,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.cohortMembers = cohortMembers;
        this.nominations = nominations;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response members(
            @PathParam("cohort") CohortId id,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("page") @DefaultValue("1") String number) {
        Cohorts.Managed managed = cohorts.of(pages.account(), id).orElseThrow(NotFound::new);
        CohortView view = CohortView.of(show);
        CohortOrder order = CohortOrder.of(sort).orElse(CohortOrder.BY_NAME);
        int page = PageNumber.of(number);
        noteAccess.note(
                pages.account(),
                NoteAccess.What.COHORT_MEMBERS,
                "cohort=" + id + "&show=" + view + "&sort=" + order + "&page=" + page);
        CohortCounts counts = cohortMembers.counts(id);
        PageOf<CohortMember> found = cohortMembers.page(id, view, counts, order, pages.language(), page, PAGE_SIZE);
        return pages.page("reporting/cohort", view(managed, view, order, counts, found));
    }

    private CohortMembersView view(
            Cohorts.Managed managed,
            CohortView view,
            CohortOrder order,
            CohortCounts counts,
            PageOf<CohortMember> found) {
        Cohort cohort = managed.cohort();
        String path = "/reports/cohorts/" + cohort.id();
        List<Slug> courses = programmes.courses(cohort.programme());
        Map<Slug, LocalizedText> titles = desk.courses();
        return new CohortMembersView(
                name(cohort.name()),
                path,
                name(managed.programme().name()),
                "/reports/programmes/" + managed.programme().id(),
                cohort.begins(),
                cohort.ends(),
                cohort.deadline(),
                cohort.seats(),
                courses.stream()
                        .map(course -> Optional.ofNullable(titles.get(course))
                                .map(this::name)
                                .orElse(course.value()))
                        .toList(),
                counts,
                nominations.countOpen(cohort.id()),
                Arrays.stream(CohortView.values())
                        .map(part -> new Part(part, counts.of(part), path + "?show=" + part, part == view))
                        .filter(part -> part.members() > 0 || part.shown() || part.view() == CohortView.ALL)
                        .toList(),
                new PageOf<>(
                        found.rows().stream()
                                .map(member -> line(member, courses))
                                .toList(),
                        found.number(),
                        found.size(),
                        found.total()),
                order.toString(),
                pages.frame().path(path) + "?show=" + view + "&sort=",
                clock.instant());
    }

    private Line line(CohortMember member, List<Slug> courses) {
        String name = name(member.name());
        return new Line(
                member.id().toString(),
                name.isEmpty() ? member.email().orElse("") : name,
                member.email().orElse(""),
                member.workplace().map(this::name).orElse(""),
                member.state(),
                tag(member.state()),
                member.percent(),
                courses.stream()
                        .map(course -> cell(Optional.ofNullable(member.courses().get(course))))
                        .toList(),
                day(member.due()),
                member.extended(),
                member.lastActive().map(this::day).orElse(""),
                member.reminded().map(this::day).orElse(""));
    }

    /** Blank for somebody who is not enrolled in it. */
    private String cell(Optional<CourseState> state) {
        return state.map(known -> known.completedAt()
                        .map(at -> pages.text("reporting.cohort.completedOn", day(at)))
                        .orElseGet(() -> pages.frame().percent(known.percent())))
                .orElse("");
    }

    private static String tag(State state) {
        return switch (state) {
            case COMPLETED -> "ok";
            case LATE -> "late";
            case SOON, WAITING -> "wait";
            case NOT_BEGUN, RUNNING -> "";
        };
    }

    private String day(Instant at) {
        return day(at.atZone(pages.zone()));
    }

    /** Short enough for a column. */
    private String day(TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(pages.language().locale())
                .format(day);
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
