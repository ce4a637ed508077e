package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.assessment.statistics.Discrimination;
import org.setu.assessment.statistics.ItemFigures;
import org.setu.assessment.statistics.ItemStatistics;
import org.setu.courses.PublishedCourse;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The same rows for a spreadsheet, all of them. Numbers are written for programs; a blank cell says that too few people answered. */
@Path("/authoring/{course}/statistics.csv")
@MadeOnce
public class StatisticsExport {
    private static final List<String> COLUMNS = List.of(
            "quiz",
            "id",
            "stem",
            "answered",
            "facility",
            "discrimination",
            "low",
            "high",
            "seconds",
            "blank",
            "answeredEn",
            "facilityEn",
            "answeredBn",
            "facilityBn",
            "advice");

    private final Pages pages;
    private final StatisticsDesk desk;
    private final ItemStatistics statistics;
    private final Clock clock;

    @Inject
    public StatisticsExport(Pages pages, StatisticsDesk desk, ItemStatistics statistics, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.statistics = statistics;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@PathParam("course") Slug slug, @Context UriInfo uri) {
        PublishedCourse course = desk.course(slug);
        StatisticsQuery query = StatisticsQuery.of(uri.getQueryParameters());
        if (!query.errors().isEmpty()) {
            return pages.seeOther("/authoring/" + slug + "/statistics?" + query.filterAddress());
        }
        List<StatisticsLine> rows = query.rows(
                statistics.of(course).stream().map(StatisticsLine::of).toList());
        return Response.ok(file(rows))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(slug) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String fileName(Slug course) {
        return "questions-" + course + "-" + LocalDate.ofInstant(clock.instant(), pages.zone()) + ".csv";
    }

    private String file(List<StatisticsLine> rows) {
        var out = new StringWriter();
        out.write(Csv.BYTE_ORDER_MARK);
        try {
            Csv.write(
                    out,
                    COLUMNS.stream()
                            .map(column -> pages.text("assessment.statistics.export." + column))
                            .toList());
            for (StatisticsLine line : rows) {
                Csv.write(out, cells(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private List<String> cells(StatisticsLine line) {
        ItemFigures all = line.all();
        var advice = new AdviceWords(line.figures().question(), new FigureWords(pages.frame()));
        var cells = new ArrayList<>(List.of(
                line.figures().quiz().id().value(),
                line.figures().question().id().value(),
                line.figures().question().common().stem().in(pages.language()).strip(),
                all.isTold() || all.answered() == 0 ? String.valueOf(all.answered()) : "",
                number(all.facility()),
                number(all.discrimination().map(Discrimination::value)),
                number(all.discrimination().map(Discrimination::low)),
                number(all.discrimination().map(Discrimination::high)),
                all.medianSeconds().map(String::valueOf).orElse(""),
                number(Optional.of(all.blankShare()).filter(share -> all.isTold()))));
        for (Language language : List.of(Language.EN, Language.BN)) {
            Optional<ItemFigures> read =
                    Optional.ofNullable(line.figures().languages().get(language));
            cells.add(read.map(ItemFigures::answered).map(String::valueOf).orElse(""));
            cells.add(number(read.flatMap(ItemFigures::facility)));
        }
        cells.add(line.advice().stream().map(advice::say).collect(Collectors.joining(" ")));
        return cells;
    }

    private static String number(Optional<Double> number) {
        return number.map(found -> String.format(Locale.ROOT, "%.3f", found)).orElse("");
    }
}
