package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.CompletionRows;
import org.setu.reporting.Completions;
import org.setu.reporting.LearningGain;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.web.CompletionsView.RowView;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** Who completed what, for those who answer for it: filtered, sorted and paged by the address. */
@Path("/reports")
@MadeOnce
public class CompletionPages {
    static final String PATH = "/reports/completions";
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final Completions completions;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CompletionPages(
            Pages pages,
            ReportDesk desk,
            FilterDesk filters,
            Completions completions,
            NoteAccess noteAccess,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.completions = completions;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response reports() {
        desk.scope();
        return pages.seeOther(PATH);
    }

    @GET
    @Path("/completions")
    @Operation(hidden = true)
    public Response completions(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        List<FieldError> errors = filters.errors(query);
        return errors.isEmpty() ? show(query, scope) : askAgain(query, scope, errors);
    }

    private Response show(CompletionQuery query, ReportScope scope) {
        CompletionFilter filter = filters.filter(query, scope);
        noteAccess.note(pages.account(), NoteAccess.What.COMPLETIONS_PAGE, query.asAsked());
        CompletionRows rows = completions.rows(desk.snapshot(), filter);
        PageOf<CompletionLine> page =
                completions.page(rows, query.order(), pages.language(), query.pageNumber(), PAGE_SIZE);
        var words = new CompletionWords(pages.language(), desk.courses());
        var shown = new PageOf<>(
                page.rows().stream().map(line -> row(line, words)).toList(), page.number(), page.size(), page.total());
        return pages.page(
                "reporting/completions",
                view(
                        query,
                        scope,
                        List.of(),
                        rows.snapshot().takenAt(),
                        rows.counts(),
                        rows.gain(),
                        filter.saysRate(),
                        shown));
    }

    private Response askAgain(CompletionQuery query, ReportScope scope, List<FieldError> errors) {
        var nothing = new PageOf<RowView>(List.of(), 1, PAGE_SIZE, 0);
        return pages.page(
                422,
                "reporting/completions",
                view(query, scope, errors, clock.instant(), CompletionCounts.NONE, Optional.empty(), false, nothing));
    }

    private CompletionsView view(
            CompletionQuery query,
            ReportScope scope,
            List<FieldError> errors,
            Instant at,
            CompletionCounts counts,
            Optional<LearningGain> gain,
            boolean saysRate,
            PageOf<RowView> rows) {
        String filter = "?" + query.filterAddress();
        return new CompletionsView(
                query,
                desk.names(scope),
                filters.choices(query, scope),
                errors,
                counts,
                gain,
                saysRate,
                rows,
                query.order().toString(),
                errors.isEmpty() ? filters.days(query.days()) : "",
                query.month().map(filters::month).orElse(""),
                pages.frame().path(PATH) + filter,
                pages.frame().path(PATH + "/summary?" + query.summaryAddress()),
                at);
    }

    private RowView row(CompletionLine line, CompletionWords words) {
        return new RowView(
                words.name(line),
                words.institution(line),
                words.course(line),
                line.isCompleted(),
                line.percent().map(pages.frame()::percent).orElse(""),
                line.mark()
                        .map(mark ->
                                pages.text("reporting.mark", pages.frame().percent(mark.percent()), words.markOf(line)))
                        .orElse(""),
                words.outcome(line),
                line.certificate().map(CompletionLine.Document::number).orElse(""),
                line.certificate()
                        .map(document -> pages.frame().path("/verify/" + document.code()))
                        .orElse(""),
                line.certificate().filter(CompletionLine.Document::revoked).isPresent(),
                day(line.enrolledAt()),
                line.completedAt().map(this::day).orElse(""));
    }

    /** Short enough for a column. */
    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(pages.language().locale())
                .format(at.atZone(pages.zone()));
    }
}
