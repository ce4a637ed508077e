package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Programmes;
import org.setu.reporting.CohortCounts;
import org.setu.reporting.CohortMember;
import org.setu.reporting.CohortMember.CourseState;
import org.setu.reporting.CohortMembers;
import org.setu.reporting.CohortOrder;
import org.setu.reporting.CohortView;
import org.setu.reporting.NoteAccess;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.Csv;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The members of a cohort for a spreadsheet: of each course how far they are in per cent, or the day on which they completed it. */
@Path("/reports/cohorts/{cohort}/members.csv")
@MadeOnce
public class CohortExport {
    private static final int PIECE = 1_000;

    private final Pages pages;
    private final ReportDesk desk;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final CohortMembers cohortMembers;
    private final NoteAccess noteAccess;

    @Inject
    public CohortExport(
            Pages pages,
            ReportDesk desk,
            Cohorts cohorts,
            Programmes programmes,
            CohortMembers cohortMembers,
            NoteAccess noteAccess) {
        this.pages = pages;
        this.desk = desk;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.cohortMembers = cohortMembers;
        this.noteAccess = noteAccess;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@PathParam("cohort") CohortId id, @QueryParam("show") @DefaultValue("") String show) {
        Cohorts.Managed managed = cohorts.of(pages.account(), id).orElseThrow(NotFound::new);
        CohortView view = CohortView.of(show);
        noteAccess.note(pages.account(), NoteAccess.What.COHORT_MEMBERS, "cohort=" + id + "&show=" + view);
        List<Slug> courses = programmes.courses(managed.programme().id());
        var rows = new ArrayList<List<String>>();
        rows.add(heads(courses));
        CohortCounts counts = cohortMembers.counts(id);
        PageOf<CohortMember> page;
        int number = 0;
        do {
            number++;
            page = cohortMembers.page(id, view, counts, CohortOrder.BY_NAME, pages.language(), number, PIECE);
            page.rows().forEach(member -> rows.add(cells(member, courses)));
        } while (number < page.pages());
        return Csv.file("cohort-members.csv", rows);
    }

    private List<String> heads(List<Slug> courses) {
        Map<Slug, LocalizedText> titles = desk.courses();
        Stream<String> ofCourses = courses.stream()
                .map(course -> Optional.ofNullable(titles.get(course))
                        .map(title -> title.in(pages.language()))
                        .orElse(course.value()));
        return Stream.of(
                        Stream.of(
                                pages.text("reporting.column.name"),
                                pages.text("reporting.people.email"),
                                pages.text("reporting.column.institution"),
                                pages.text("reporting.column.state"),
                                pages.text("reporting.cohort.export.progress"),
                                pages.text("reporting.cohort.due"),
                                pages.text("reporting.cohort.active"),
                                pages.text("reporting.cohort.reminded")),
                        ofCourses)
                .flatMap(heads -> heads)
                .toList();
    }

    /** The address is told of those alone who were invited by it, as on the page. */
    private List<String> cells(CohortMember member, List<Slug> courses) {
        Stream<String> known = Stream.of(
                member.name().in(pages.language()),
                member.email().orElse(""),
                member.workplace().map(name -> name.in(pages.language())).orElse(""),
                pages.text("reporting.cohort.state." + member.state()),
                Integer.toString(member.percent()),
                member.due().toString(),
                member.lastActive().map(this::day).orElse(""),
                member.reminded().map(this::day).orElse(""));
        Stream<String> ofCourses = courses.stream()
                .map(course -> Optional.ofNullable(member.courses().get(course))
                        .map(this::cell)
                        .orElse(""));
        return Stream.concat(known, ofCourses).toList();
    }

    private String cell(CourseState state) {
        return state.completedAt().map(this::day).orElseGet(() -> Integer.toString(state.percent()));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, pages.zone()).toString();
    }
}
