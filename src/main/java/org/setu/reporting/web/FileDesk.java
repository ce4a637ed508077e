package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What every file of the report of completions needs: whose rows it may hold, that somebody takes it away on record, and what it says of itself. */
@MadeOnce
public class FileDesk {
    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    FileDesk(Pages pages, ReportDesk desk, FilterDesk filters, NoteAccess noteAccess, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** A question that can be answered. */
    record Asked(CompletionQuery query, ReportScope scope, CompletionFilter filter) {}

    /** The file; a question that cannot be meant leads to the page that says how to mend it. */
    Response of(MultivaluedMap<String, String> parameters, Function<Asked, Response> file) {
        return of(parameters, NoteAccess.What.COMPLETIONS_EXPORT, file);
    }

    Response of(MultivaluedMap<String, String> parameters, NoteAccess.What what, Function<Asked, Response> file) {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(parameters);
        if (!filters.errors(query).isEmpty()) {
            return pages.seeOther(CompletionPages.PATH + "?" + query.filterAddress());
        }
        var asked = new Asked(query, scope, filters.filter(query, scope));
        noteAccess.note(pages.account(), what, query.asAsked());
        return file.apply(asked);
    }

    Response.ResponseBuilder answer(Object file, String type, String name, String ending) {
        String called = name + "-" + LocalDate.ofInstant(clock.instant(), pages.zone()) + "." + ending;
        return Response.ok(file)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + called + "\"")
                .header("Cache-Control", "no-store");
    }

    FileWords words() {
        return new FileWords(pages.language(), desk.courses(), pages.zone());
    }

    CompletionWords names() {
        return new CompletionWords(pages.language(), desk.courses());
    }

    /** Name and value, row by row: what was asked for, when, and what each column means. */
    List<List<String>> definitions(Asked asked) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(pages.text("reporting.completions.title"), said(asked.scope())));
        rows.add(List.of(pages.text("reporting.export.madeOn"), pages.frame().dateAndTime(clock.instant())));
        filters.words(asked.query(), filters.choices(asked.query(), asked.scope()))
                .forEach(condition -> rows.add(List.of(condition.label(), condition.value())));
        asked.query()
                .month()
                .ifPresent(month -> rows.add(List.of("", pages.text("reporting.asOf.means", filters.month(month)))));
        FileWords.COLUMNS.forEach(column -> rows.add(List.of(
                pages.text("reporting.export." + column, pages.zone().getId()),
                pages.text("reporting.define." + column))));
        return List.copyOf(rows);
    }

    String said(ReportScope scope) {
        List<String> names = desk.names(scope);
        return names.isEmpty()
                ? pages.text("reporting.scope.everybody")
                : pages.text("reporting.scope.places", String.join("; ", names));
    }
}
