package org.setu.learning.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge;
import org.setu.learning.Enrolment;
import org.setu.learning.Enrolments;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** The catalogue: all courses that are offered, searched and filtered. */
@Path("/courses")
@MadeOnce
public class CataloguePages {
    private final Pages pages;
    private final Revisions revisions;
    private final Enrolments enrolments;
    private final CourseShelf shelf;

    @Inject
    public CataloguePages(Pages pages, Revisions revisions, Enrolments enrolments, CourseShelf shelf) {
        this.pages = pages;
        this.revisions = revisions;
        this.enrolments = enrolments;
        this.shelf = shelf;
    }

    /** @param areas priority areas by key, those of which there are courses */
    public record CatalogueView(
            CatalogueFilter filter, Map<String, String> areas, Collection<String> audiences, List<CardView> courses) {}

    /** One course in a list. */
    public record CardView(
            String path,
            String title,
            String summary,
            List<String> areas,
            int minutes,
            long bytes,
            String languages,
            boolean enrolled,
            boolean completed) {}

    @GET
    @Operation(hidden = true)
    public Response catalogue(@Context UriInfo uri) {
        CatalogueFilter filter = CatalogueFilter.of(uri.getQueryParameters());
        List<PublishedCourse> all = revisions.offered();
        Map<Slug, Enrolment> mine = pages.viewer()
                .account()
                .map(account -> enrolments.of(account).stream()
                        .collect(Collectors.toMap(Enrolment::course, Function.identity())))
                .orElse(Map.of());
        List<CardView> cards = all.stream()
                .filter(course -> filter.admits(course.content(), digest(course).minutes()))
                .map(course -> card(course, Optional.ofNullable(mine.get(course.slug()))))
                .toList();
        var audiences = new TreeSet<String>();
        all.forEach(course -> audiences.addAll(course.content().card().audiences()));
        return pages.page("learning/catalogue", new CatalogueView(filter, areas(all), audiences, cards));
    }

    private Map<String, String> areas(List<PublishedCourse> courses) {
        var areas = new LinkedHashMap<String, String>();
        courses.forEach(course -> course.content().shared().priorityAreas().values().stream()
                .filter(area -> course.content().card().priorityAreas().contains(area.key()))
                .forEach(area -> areas.put(area.key(), area.title().in(pages.language()))));
        return areas;
    }

    private CardView card(PublishedCourse course, Optional<Enrolment> enrolment) {
        CourseContent content = course.content();
        return new CardView(
                "/courses/" + course.slug(),
                content.title().in(pages.language()),
                content.card().summary().in(pages.language()),
                content.card().priorityAreas().stream()
                        .flatMap(key -> content.shared().priorityArea(key).stream())
                        .map(SharedKnowledge.PriorityArea::title)
                        .map(title -> title.in(pages.language()))
                        .toList(),
                digest(course).minutes(),
                digest(course).bytes(),
                digest(course).languages(),
                enrolment.isPresent(),
                enrolment.filter(Enrolment::isCompleted).isPresent());
    }

    private CourseDigest digest(PublishedCourse course) {
        return shelf.digest(course, pages.language());
    }
}
