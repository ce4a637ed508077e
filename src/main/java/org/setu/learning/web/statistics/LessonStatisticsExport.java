package org.setu.learning.web.statistics;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseDesk;
import org.setu.courses.PublishedCourse;
import org.setu.learning.statistics.CourseReading;
import org.setu.learning.statistics.LessonFigures;
import org.setu.learning.statistics.LessonFigures.ReadingTimes;
import org.setu.learning.statistics.LessonStatistics;
import org.setu.learning.web.CourseShelf;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The same lessons for a spreadsheet. Numbers are written for programs; a blank cell says that too few people are in it. */
@Path("/authoring/{course}/lesson-statistics.csv")
@MadeOnce
public class LessonStatisticsExport {
    private static final List<String> COLUMNS = List.of(
            "module",
            "lesson",
            "lessonTitle",
            "opened",
            "finished",
            "stoppedWithin",
            "stoppedAfter",
            "skipped",
            "timed",
            "lower",
            "median",
            "upper",
            "shortest",
            "longest",
            "advice");
    /** What the head of a column speaks of, where it speaks of a number. */
    private static final Map<String, Integer> NUMBERS =
            Map.of("opened", LessonFigures.FEWEST, "stoppedWithin", LessonStatistics.QUIET_DAYS);

    private final Pages pages;
    private final CourseDesk desk;
    private final LessonStatistics statistics;
    private final CourseShelf shelf;
    private final Clock clock;

    @Inject
    public LessonStatisticsExport(
            Pages pages, CourseDesk desk, LessonStatistics statistics, CourseShelf shelf, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.statistics = statistics;
        this.shelf = shelf;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@PathParam("course") Slug slug) {
        PublishedCourse course = desk.course(slug);
        return Response.ok(file(lines(course)))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(slug) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String fileName(Slug course) {
        return "lessons-" + course + "-" + LocalDate.ofInstant(clock.instant(), pages.zone()) + ".csv";
    }

    private Stream<LessonLine> lines(PublishedCourse course) {
        CourseReading reading = statistics.of(course);
        return course.content().modules().stream()
                .flatMap(module -> module.lessons().stream()
                        .map(lesson -> LessonLine.of(module, lesson, reading.of(lesson), shelf.plan(course, lesson))));
    }

    private String file(Stream<LessonLine> lines) {
        var out = new StringWriter();
        out.write(Csv.BYTE_ORDER_MARK);
        try {
            Csv.write(
                    out,
                    COLUMNS.stream()
                            .map(column ->
                                    pages.text("learning.statistics.export." + column, NUMBERS.getOrDefault(column, 0)))
                            .toList());
            for (LessonLine line : lines.toList()) {
                Csv.write(out, cells(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private List<String> cells(LessonLine line) {
        LessonFigures figures = line.figures();
        var words = new LessonWords(pages.frame());
        var cells = new ArrayList<>(List.of(
                line.module().title().in(pages.language()),
                line.lesson().address(),
                line.lesson().title(pages.language()),
                figures.isTold() || figures.opened() == 0 ? String.valueOf(figures.opened()) : ""));
        cells.addAll(told(
                figures.isTold(),
                figures.finished(),
                figures.stoppedWithin(),
                figures.stoppedAfter(),
                figures.skipped()));
        cells.addAll(times(figures));
        cells.add(String.valueOf(line.plan().shortest().toSeconds()));
        cells.add(String.valueOf(line.plan().longest().toSeconds()));
        cells.add(line.advice().stream().map(words::say).collect(Collectors.joining(" ")));
        return cells;
    }

    private static List<String> times(LessonFigures figures) {
        ReadingTimes times = figures.times();
        return told(
                figures.isTold() && times.isTold(),
                times.count(),
                Math.round(times.lower()),
                Math.round(times.median()),
                Math.round(times.upper()));
    }

    private static List<String> told(boolean enough, long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> enough ? String.valueOf(number) : "")
                .toList();
    }
}
