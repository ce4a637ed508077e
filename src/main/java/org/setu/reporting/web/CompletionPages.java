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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.Completions;
import org.setu.reporting.LearningGain;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.web.CompletionsView.RowView;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
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
    private final Completions completions;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CompletionPages(Pages pages, ReportDesk desk, Completions completions, NoteAccess noteAccess, Clock clock) {
        this.pages = pages;
        this.desk = desk;
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
        return query.errors().isEmpty() ? show(query, scope) : askAgain(query, scope);
    }

    private Response show(CompletionQuery query, ReportScope scope) {
        CompletionFilter filter = query.filter(scope);
        noteAccess.note(pages.account(), NoteAccess.What.COMPLETIONS_PAGE, query.asAsked());
        CompletionCounts counts = completions.counts(filter);
        PageOf<CompletionLine> page =
                completions.page(filter, counts, query.order(), pages.language(), query.pageNumber(), PAGE_SIZE);
        Map<Slug, LocalizedText> courses = desk.courses();
        var words = new CompletionWords(pages.language(), courses);
        var rows = new PageOf<>(
                page.rows().stream().map(line -> row(line, words)).toList(), page.number(), page.size(), page.total());
        return pages.page(
                "reporting/completions",
                view(query, scope, courses, counts, completions.gain(filter), filter.saysRate(), rows));
    }

    private Response askAgain(CompletionQuery query, ReportScope scope) {
        var nothing = new PageOf<RowView>(List.of(), 1, PAGE_SIZE, 0);
        return pages.page(
                422,
                "reporting/completions",
                view(query, scope, desk.courses(), CompletionCounts.NONE, Optional.empty(), false, nothing));
    }

    private CompletionsView view(
            CompletionQuery query,
            ReportScope scope,
            Map<Slug, LocalizedText> courses,
            CompletionCounts counts,
            Optional<LearningGain> gain,
            boolean saysRate,
            PageOf<RowView> rows) {
        List<FieldError> errors = query.errors();
        String filter = "?" + query.filterAddress();
        return new CompletionsView(
                query,
                scope.everything()
                        ? List.of()
                        : scope.tops().stream().map(place -> name(place.name())).toList(),
                desk.titles(courses),
                desk.indented(scope),
                errors,
                counts,
                gain,
                saysRate,
                rows,
                query.order().toString(),
                errors.isEmpty() ? words(query.days()) : "",
                pages.frame().path(PATH) + filter,
                pages.frame().path(PATH + ".csv") + filter,
                clock.instant());
    }

    private RowView row(CompletionLine line, CompletionWords words) {
        return new RowView(
                words.name(line),
                words.institution(line),
                words.course(line),
                line.isCompleted(),
                line.percent(),
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

    private String words(Period period) {
        if (period.isOpen()) {
            return "";
        } else {
            String ends = period.from().isEmpty() ? "until" : period.until().isEmpty() ? "from" : "between";
            return pages.text(
                    "reporting.period." + period.moment().name().toLowerCase(Locale.ROOT) + "." + ends,
                    period.from().map(pages.frame()::date).orElse(""),
                    period.until().map(pages.frame()::date).orElse(""));
        }
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
