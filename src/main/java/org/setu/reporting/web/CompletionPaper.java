package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.paper.PaperReport;
import org.setu.paper.PaperReport.Column;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.LearningGain;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ShareDifference;
import org.setu.reporting.web.SummaryView.Comparison;
import org.setu.reporting.web.SummaryView.Grouping;
import org.setu.shared.MadeOnce;
import org.setu.web.Frame;
import org.setu.web.Pages;

/** The summary on paper, with its filter and what its numbers mean. It names nobody. */
@Path("/reports/completions.pdf")
@MadeOnce
public class CompletionPaper {
    private static final List<String> DEFINITIONS = List.of(
            "counts.enrolled.about", "counts.completed.about", "define.rate", "define.median", "define.institution");

    private final Pages pages;
    private final ReportDesk desk;
    private final SummaryDesk summaries;
    private final FileDesk files;

    @Inject
    public CompletionPaper(Pages pages, ReportDesk desk, SummaryDesk summaries, FileDesk files) {
        this.pages = pages;
        this.desk = desk;
        this.summaries = summaries;
        this.files = files;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@Context UriInfo uri) throws IOException {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        SummaryView view = summaries.of(query, scope);
        if (!view.errors().isEmpty()) {
            return pages.seeOther(CompletionPages.PATH + "?" + query.filterAddress());
        }
        var bytes = new ByteArrayOutputStream();
        report(view, scope).write(bytes, view.at());
        return files.answer(bytes.toByteArray(), "application/pdf", "completions", "pdf")
                .build();
    }

    private PaperReport report(SummaryView view, ReportScope scope) {
        Frame frame = pages.frame();
        var report = new PaperReport(
                frame.text("reporting.completions.title"), pages.language().locale());
        report.paragraph(files.said(scope));
        report.paragraph(frame.text("reporting.export.madeOn") + ": " + frame.dateAndTime(view.at()));
        view.conditions().forEach(condition -> report.paragraph(condition.label() + ": " + condition.value()));
        if (!view.asOf().isEmpty()) {
            report.paragraph(frame.text("reporting.asOf.means", view.asOf()));
        }
        report.heading(frame.text("reporting.counts.label"));
        report.table(
                columns(""),
                List.of(cells(frame.text("reporting.learning.all"), view.counts(), view.saysRate(), frame)));
        view.comparison().ifPresent(comparison -> compare(report, comparison, frame));
        view.groups().forEach(group -> group(report, group, view.saysRate(), frame));
        if (!view.stops().isEmpty()) {
            report.heading(frame.text("reporting.summary.stops"));
            report.table(
                    List.of(
                            new Column(frame.text("reporting.filter.module"), 4, false),
                            new Column(frame.text("reporting.summary.people"), 1, true)),
                    view.stops().stream()
                            .map(stop -> List.of(stop.name(), frame.number(stop.people())))
                            .toList());
        }
        report.heading(frame.text("reporting.define.title"));
        DEFINITIONS.forEach(definition -> report.paragraph(frame.text("reporting." + definition)));
        return report;
    }

    private List<Column> columns(String first) {
        return List.of(
                new Column(first, 4, false),
                new Column(pages.text("reporting.counts.enrolled"), 1, true),
                new Column(pages.text("reporting.counts.completed"), 1, true),
                new Column(pages.text("reporting.counts.rate"), 1, true),
                new Column(pages.text("reporting.counts.days"), 1.4f, true));
    }

    private void group(PaperReport report, Grouping group, boolean saysRate, Frame frame) {
        report.heading(frame.text("reporting.summary.by." + group.by()));
        report.table(
                columns(frame.text("reporting.filter." + group.by())),
                group.lines().stream()
                        .map(line -> cells(line.name(), line.counts(), saysRate, frame))
                        .toList());
    }

    private static List<String> cells(String name, CompletionCounts counts, boolean saysRate, Frame frame) {
        return List.of(
                name,
                frame.number(counts.enrolled()),
                frame.number(counts.completed()),
                rate(counts, saysRate, frame),
                days(counts, frame));
    }

    private static String rate(CompletionCounts counts, boolean saysRate, Frame frame) {
        return counts.rate()
                .filter(rate -> saysRate)
                .map(rate -> frame.percent(Math.round(rate)))
                .orElse("");
    }

    private static String days(CompletionCounts counts, Frame frame) {
        return counts.medianDays()
                .map(days -> frame.text("reporting.days", Math.round(days)))
                .orElse("");
    }

    private static void compare(PaperReport report, Comparison comparison, Frame frame) {
        report.heading(frame.text("reporting.compare.title"));
        boolean saysRate = comparison.difference().isPresent();
        CompletionCounts one = comparison.one();
        CompletionCounts other = comparison.other();
        report.table(
                List.of(
                        new Column("", 2, false),
                        new Column(comparison.first(), 2, true),
                        new Column(comparison.second(), 2, true),
                        new Column(frame.text("reporting.compare.difference"), 2, true)),
                List.of(
                        List.of(
                                frame.text("reporting.counts.enrolled"),
                                frame.number(one.enrolled()),
                                frame.number(other.enrolled()),
                                signed(one.enrolled() - other.enrolled(), frame)),
                        List.of(
                                frame.text("reporting.counts.completed"),
                                frame.number(one.completed()),
                                frame.number(other.completed()),
                                signed(one.completed() - other.completed(), frame)),
                        List.of(
                                frame.text("reporting.counts.rate"),
                                rate(one, saysRate, frame),
                                rate(other, saysRate, frame),
                                difference(comparison.difference(), frame)),
                        List.of(
                                frame.text("reporting.counts.days"),
                                days(one, frame),
                                days(other, frame),
                                comparison
                                        .medianDifference()
                                        .map(days -> frame.text("reporting.compare.days", days))
                                        .orElse(""))));
        comparison
                .difference()
                .filter(ShareDifference::isOfFew)
                .ifPresent(few -> report.paragraph(frame.text("reporting.compare.few", ShareDifference.FEW)));
        report.paragraph(frame.text("reporting.compare.define"));
    }

    private static String signed(long number, Frame frame) {
        return frame.text("reporting.compare.signed", number);
    }

    private static String difference(Optional<ShareDifference> difference, Frame frame) {
        return difference
                .map(told -> {
                    LearningGain.Interval interval = told.interval();
                    return frame.text("reporting.gain.points", told.points()) + " ("
                            + frame.text("reporting.learning.between", interval.low(), interval.high()) + ")";
                })
                .orElse("");
    }
}
