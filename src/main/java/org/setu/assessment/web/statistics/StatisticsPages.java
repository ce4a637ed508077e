package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.assessment.statistics.Advice;
import org.setu.assessment.statistics.ItemStatistics;
import org.setu.assessment.statistics.QuestionFigures;
import org.setu.assessment.web.QuestionProse;
import org.setu.assessment.web.statistics.StatisticsView.RowView;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What became of a course's questions: all in a list that is filtered, sorted and paged by the address, and each on a page of its own. */
@Path("/authoring/{course}/statistics")
@MadeOnce
public class StatisticsPages {
    private final Pages pages;
    private final StatisticsDesk desk;
    private final ItemStatistics statistics;
    private final ItemViews views;

    @Inject
    public StatisticsPages(Pages pages, StatisticsDesk desk, ItemStatistics statistics, ItemViews views) {
        this.pages = pages;
        this.desk = desk;
        this.statistics = statistics;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug slug, @Context UriInfo uri) {
        PublishedCourse course = desk.course(slug);
        StatisticsQuery query = StatisticsQuery.of(uri.getQueryParameters());
        List<FieldError> errors = query.errors();
        List<StatisticsLine> lines =
                statistics.of(course).stream().map(StatisticsLine::of).toList();
        PageOf<StatisticsLine> page =
                errors.isEmpty() ? query.page(query.rows(lines)) : new PageOf<>(List.of(), 1, 1, 0);
        return pages.page(
                errors.isEmpty() ? 200 : 422, "assessment/statistics", view(course, query, errors, lines, page));
    }

    @GET
    @Path("/{quiz}/{question}")
    @Operation(hidden = true)
    public Response one(
            @PathParam("course") Slug slug, @PathParam("quiz") Slug quiz, @PathParam("question") Slug question) {
        PublishedCourse course = desk.course(slug);
        QuestionFigures figures = statistics.of(course, quiz, question).orElseThrow(NotFound::new);
        return pages.page("assessment/item", views.view(course, figures));
    }

    private StatisticsView view(
            PublishedCourse course,
            StatisticsQuery query,
            List<FieldError> errors,
            List<StatisticsLine> lines,
            PageOf<StatisticsLine> page) {
        ItemStatistics.Standing standing = statistics.standing(course.slug());
        String path = "/authoring/" + course.slug();
        return new StatisticsView(
                course.content().title().in(pages.language()),
                path,
                desk.bar(course.slug()),
                desk.isLed(course.slug()),
                query,
                errors,
                quizzes(course),
                rules(),
                lines.size(),
                (int) lines.stream().filter(line -> line.all().answered() > 0).count(),
                (int) lines.stream().filter(line -> !line.advice().isEmpty()).count(),
                new PageOf<>(
                        page.rows().stream().map(line -> row(course, line)).toList(),
                        page.number(),
                        page.size(),
                        page.total()),
                query.order(),
                pages.frame().path(path + "/statistics") + "?" + query.filterAddress(),
                pages.frame().path(path + "/statistics.csv") + "?" + query.filterAddress(),
                standing.at(),
                standing.waiting());
    }

    private RowView row(PublishedCourse course, StatisticsLine line) {
        QuestionFigures figures = line.figures();
        var words = new FigureWords(pages.frame());
        var advice = new AdviceWords(figures.question(), words);
        String id = figures.question().id().value();
        var none = LessonReferences.to(course.content(), List.of());
        return new RowView(
                id,
                "/authoring/" + course.slug() + "/statistics/" + figures.quiz().id() + "/" + id,
                QuestionProse.onPage(course, none, id, pages.language())
                        .words("stem", figures.question().common().stem())
                        .plain(),
                figures.quiz().title().in(pages.language()),
                words.answered(line.all().answered()),
                words.share(line.all().facility()),
                words.discrimination(line.all()),
                words.time(line.all()),
                words.points(figures.lead()),
                line.advice().stream().map(advice::name).distinct().toList());
    }

    private Map<String, String> quizzes(PublishedCourse course) {
        var titles = new LinkedHashMap<String, String>();
        course.content()
                .quizzes()
                .forEach(quiz -> titles.put(quiz.id().value(), quiz.title().in(pages.language())));
        return titles;
    }

    private Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        rules.put(StatisticsQuery.ANY, pages.text("assessment.statistics.filter.advised"));
        for (Advice.Rule rule : Advice.Rule.values()) {
            rules.put(rule.name(), pages.text("assessment.advice.name." + rule.name()));
        }
        return rules;
    }
}
