package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
import org.setu.reporting.CompetencyGain;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.Completions;
import org.setu.reporting.LearningGain;
import org.setu.reporting.ReportScope;
import org.setu.reporting.web.GainView.Line;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** What a course changed: its tests before and after it held against each other, altogether and for each competency. */
@Path("/reports/learning")
@MadeOnce
public class GainPages {
    static final String PATH = "/reports/learning";

    private final Pages pages;
    private final ReportDesk desk;
    private final Completions completions;
    private final Revisions revisions;
    private final Clock clock;

    @Inject
    public GainPages(Pages pages, ReportDesk desk, Completions completions, Revisions revisions, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.completions = completions;
        this.revisions = revisions;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response gain(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        Map<String, String> courses = withTests();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        boolean isRead = query.errors().isEmpty();
        Optional<CompletionFilter> filter = isRead ? Optional.of(query.filter(scope)) : Optional.empty();
        return pages.page(
                isRead ? 200 : 422,
                "reporting/gain",
                new GainView(
                        query,
                        courses,
                        desk.indented(scope),
                        query.errors(),
                        filter.flatMap(completions::gain),
                        filter.map(asked -> query.course().isEmpty() ? byCourse(asked, query, courses) : byCompetency(asked))
                                .orElse(List.of()),
                        CompletionPages.PATH + "?" + query.filterAddress(),
                        clock.instant()));
    }

    /** Those of all courses that anybody took both tests of, by title. */
    private List<Line> byCourse(CompletionFilter filter, CompletionQuery query, Map<String, String> courses) {
        Map<Slug, LearningGain> gains = completions.gainByCourse(filter);
        return courses.entrySet().stream()
                .filter(course -> gains.containsKey(new Slug(course.getKey())))
                .map(course -> new Line(
                        course.getValue(),
                        PATH + "?" + query.about(course.getKey()).filterAddress(),
                        Objects.requireNonNull(gains.get(new Slug(course.getKey())))))
                .toList();
    }

    /** Those that have tests before and after them, by title. */
    private Map<String, String> withTests() {
        var courses = new LinkedHashMap<String, String>();
        desk.titles(desk.courses())
                .forEach((slug, title) -> revisions
                        .current(new Slug(slug))
                        .flatMap(course -> course.content().tests())
                        .ifPresent(tests -> courses.put(slug, title)));
        return courses;
    }

    /** In the order in which the course has its competencies; first those that it is most about. */
    private List<Line> byCompetency(CompletionFilter filter) {
        List<CompetencyGain> gains = completions.gainByCompetency(filter);
        Optional<CourseContent> content =
                filter.course().flatMap(revisions::current).map(PublishedCourse::content);
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
