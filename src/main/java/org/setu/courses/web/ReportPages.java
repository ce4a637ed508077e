package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseReports;
import org.setu.courses.CourseReports.Report;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Role;
import org.setu.web.Pages;

/** What became of each course folder when it was last read, for the administrator. */
@Path("/admin/courses")
@MadeOnce
public class ReportPages {
    private final Pages pages;
    private final CourseReports reports;
    private final Revisions revisions;

    @Inject
    public ReportPages(Pages pages, CourseReports reports, Revisions revisions) {
        this.pages = pages;
        this.reports = reports;
        this.revisions = revisions;
    }

    public record ReportsView(List<ReportView> reports) {}

    /**
     * One folder.
     *
     * @param state taken, waiting (a trainer's draft is in the way) or refused
     * @param revision the revision that learners get; 0 where there is none
     * @param offered whether anybody can enrol in it
     */
    public record ReportView(
            String course,
            String title,
            String state,
            int revision,
            boolean offered,
            Instant at,
            List<FindingView> findings) {}

    @GET
    @Operation(hidden = true)
    public Response all() {
        pages.accountWith(Role.ADMINISTRATOR);
        List<PublishedCourse> current = revisions.current();
        Set<RevisionId> offered =
                revisions.offered().stream().map(PublishedCourse::id).collect(Collectors.toSet());
        return pages.page(
                "courses/reports",
                new ReportsView(reports.all().stream()
                        .map(report -> view(report, current, offered))
                        .toList()));
    }

    private ReportView view(Report report, Collection<PublishedCourse> current, Set<RevisionId> offered) {
        List<FindingView> findings = report.findings().stream()
                .map(finding -> FindingView.withoutPlace(finding, pages.language()))
                .distinct()
                .toList();
        boolean broken = findings.stream().anyMatch(FindingView::error);
        return current.stream()
                .filter(course -> course.slug().equals(report.course()))
                .findFirst()
                .map(course -> new ReportView(
                        report.course().value(),
                        course.content().title().in(pages.language()),
                        state(report, broken),
                        course.number(),
                        offered.contains(course.id()),
                        report.at(),
                        findings))
                .orElseGet(() -> new ReportView(
                        report.course().value(),
                        report.course().value(),
                        state(report, broken),
                        0,
                        false,
                        report.at(),
                        findings));
    }

    private static String state(Report report, boolean broken) {
        return report.published() ? "taken" : broken ? "refused" : "waiting";
    }
}
