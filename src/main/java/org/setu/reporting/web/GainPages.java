package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Programmes;
import org.setu.reporting.CompetencyGain;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionRows;
import org.setu.reporting.Completions;
import org.setu.reporting.LearningGain;
import org.setu.reporting.ReportScope;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.GainView.Line;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What a course changed: its tests before and after it held against each other, altogether and for each competency. */
@Path("/reports/learning")
@MadeOnce
public class GainPages {
    static final String PATH = "/reports/learning";

    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final Completions completions;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Revisions revisions;

    @Inject
    public GainPages(
            Pages pages,
            ReportDesk desk,
            FilterDesk filters,
            Completions completions,
            Cohorts cohorts,
            Programmes programmes,
            Revisions revisions) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.completions = completions;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.revisions = revisions;
    }

    @GET
    @Operation(hidden = true)
    public Response gain(@Context UriInfo uri, @QueryParam("cohort") @DefaultValue("") String asked) {
        ReportScope scope = desk.scope();
        Optional<Cohorts.Managed> cohort = asked.isEmpty() ? Optional.empty() : Optional.of(cohort(asked));
        Map<String, String> courses = withTests(cohort);
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        List<FieldError> errors = filters.errors(query);
        boolean isRead = errors.isEmpty();
        Optional<CompletionFilter> filter =
                Optional.of(query).filter(read -> isRead).map(read -> filters.filter(read, scope));
        Snapshot snapshot = desk.snapshot();
        Optional<CompletionRows> rows = filter.map(read -> completions.rows(snapshot, read));
        return pages.page(
                isRead ? 200 : 422,
                "reporting/gain",
                new GainView(
                        query,
                        courses,
                        desk.indented(scope),
                        errors,
                        rows.flatMap(CompletionRows::gain),
                        rows.map(read -> query.course().isEmpty() ? byCourse(read, query, courses) : byCompetency(read))
                                .orElse(List.of()),
                        cohort.map(managed -> "/reports/cohorts/" + asked)
                                .orElse(CompletionPages.PATH + "?" + query.filterAddress()),
                        asked,
                        cohort.map(managed -> managed.cohort().name().in(pages.language()))
                                .orElse(""),
                        snapshot.takenAt()));
    }

    /** Those of all courses that anybody took both tests of, by title. */
    private List<Line> byCourse(CompletionRows rows, CompletionQuery query, Map<String, String> courses) {
        Map<Slug, LearningGain> gains = rows.gainByCourse();
        return courses.entrySet().stream()
                .filter(course -> gains.containsKey(new Slug(course.getKey())))
                .map(course -> new Line(
                        course.getValue(),
                        PATH + "?" + query.about(course.getKey()).filterAddress(),
                        Objects.requireNonNull(gains.get(new Slug(course.getKey())))))
                .toList();
    }

    /** @throws NotFound where somebody else manages it: that it exists is not told */
    private Cohorts.Managed cohort(String asked) {
        try {
            return cohorts.of(pages.account(), CohortId.fromString(asked)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }

    /** Those that have tests before and after them, of the cohort if there is one, by title. */
    private Map<String, String> withTests(Optional<Cohorts.Managed> cohort) {
        Optional<List<Slug>> taken =
                cohort.map(managed -> programmes.courses(managed.programme().id()));
        var courses = new LinkedHashMap<String, String>();
        desk.titles(desk.courses())
                .forEach((slug, title) -> revisions
                        .current(new Slug(slug))
                        .filter(course -> taken.map(slugs -> slugs.contains(course.slug()))
                                .orElse(true))
                        .flatMap(course -> course.content().tests())
                        .ifPresent(tests -> courses.put(slug, title)));
        return courses;
    }

    /** In the order in which the course has its competencies; first those that it is most about. */
    private List<Line> byCompetency(CompletionRows rows) {
        List<CompetencyGain> gains = rows.gainByCompetency();
        Optional<CourseContent> content =
                rows.filter().course().flatMap(revisions::current).map(PublishedCourse::content);
        return content.stream()
                .flatMap(course -> course.objectives()
                        .map(objective -> objective.competency())
                        .distinct()
                        .flatMap(key ->
                                gains.stream().filter(gain -> gain.competency().equals(key)))
                        .map(gain -> new Line(title(course, gain.competency()), "", gain.gain())))
                .toList();
    }

    private String title(CourseContent course, String competency) {
        return course.shared()
                .competency(competency)
                .map(Competency::title)
                .map(title -> title.in(pages.language()))
                .orElse(competency);
    }
}
