package org.setu.learning.web.statistics;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseDesk;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.learning.statistics.CourseReading;
import org.setu.learning.statistics.CourseReading.Counts;
import org.setu.learning.statistics.CourseReading.ModuleFigures;
import org.setu.learning.statistics.LessonAdvice;
import org.setu.learning.statistics.LessonFigures;
import org.setu.learning.statistics.LessonStatistics;
import org.setu.learning.web.CourseShelf;
import org.setu.learning.web.statistics.LessonStatisticsView.ModuleView;
import org.setu.learning.web.statistics.LessonStatisticsView.RowView;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.ReadyHtml;

/** What became of a course's lessons: all in the order of the outline, and each on a page of its own. */
@Path("/authoring/{course}/lesson-statistics")
@MadeOnce
public class LessonStatisticsPages {
    private final Pages pages;
    private final CourseDesk desk;
    private final LessonStatistics statistics;
    private final CourseShelf shelf;
    private final LessonWayViews views;

    @Inject
    public LessonStatisticsPages(
            Pages pages, CourseDesk desk, LessonStatistics statistics, CourseShelf shelf, LessonWayViews views) {
        this.pages = pages;
        this.desk = desk;
        this.statistics = statistics;
        this.shelf = shelf;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug slug) {
        PublishedCourse course = desk.course(slug);
        return pages.page("learning/lessonStatistics", view(course, statistics.of(course)));
    }

    @GET
    @Path("/{module}/{lesson}")
    @Operation(hidden = true)
    public Response one(
            @PathParam("course") Slug slug, @PathParam("module") Slug moduleId, @PathParam("lesson") Slug lessonId) {
        PublishedCourse course = desk.course(slug);
        Lesson lesson = course.content().lesson(moduleId, lessonId).orElseThrow(NotFound::new);
        CourseModule module = course.content().moduleOf(lesson);
        return pages.page(
                "learning/lessonWay", views.view(bar(slug), course, module, lesson, statistics.of(course, lesson)));
    }

    private ReadyHtml bar(Slug course) {
        return ReadyHtml.of(desk.bar(course, CourseDesk.Tab.LESSONS));
    }

    private LessonStatisticsView view(PublishedCourse course, CourseReading reading) {
        var words = new LessonWords(pages.frame());
        List<ModuleView> modules = course.content().modules().stream()
                .map(module -> module(course, module, reading, words))
                .toList();
        Counts counts = reading.counts();
        return new LessonStatisticsView(
                bar(course.slug()),
                course.content().title().in(pages.language()),
                pages.frame().path("/authoring/" + course.slug() + "/lesson-statistics.csv"),
                LessonStatistics.QUIET_DAYS,
                LessonAdvice.MANY,
                !reading.lessons().isEmpty(),
                words.people(counts.enrolled()),
                words.part(counts.completed(), counts.enrolled()),
                words.part(counts.stopped(), counts.enrolled()),
                (int) modules.stream()
                        .flatMap(module -> module.lessons().stream())
                        .filter(row -> !row.advice().isEmpty())
                        .count(),
                modules,
                reading.gone(),
                reading.waiting());
    }

    private ModuleView module(PublishedCourse course, CourseModule module, CourseReading reading, LessonWords words) {
        ModuleFigures figures = reading.of(module);
        return new ModuleView(
                module.title().in(pages.language()),
                words.people(figures.opened()),
                words.part(figures.finished(), figures.opened()),
                words.part(reading.stoppedIn(module), figures.opened()),
                module.lessons().stream()
                        .map(lesson -> row(
                                LessonLine.of(module, lesson, reading.of(lesson), shelf.plan(course, lesson)),
                                course.slug(),
                                words))
                        .toList());
    }

    private RowView row(LessonLine line, Slug course, LessonWords words) {
        LessonFigures figures = line.figures();
        return new RowView(
                line.lesson().title(pages.language()),
                "/authoring/" + course + "/lesson-statistics/" + line.lesson().address(),
                words.people(figures.opened()),
                words.part(figures.finished(), figures.opened()),
                words.part(figures.stopped(), figures.opened()),
                words.time(figures),
                words.plan(line.plan()),
                line.advice().stream().map(words::name).toList());
    }
}
