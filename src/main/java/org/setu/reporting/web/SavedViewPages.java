package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.ReportScope;
import org.setu.reporting.saving.KeepView;
import org.setu.reporting.saving.KeepView.Outcome;
import org.setu.reporting.saving.Rhythm;
import org.setu.reporting.saving.SavedView;
import org.setu.reporting.saving.SavedViewId;
import org.setu.reporting.saving.SavedViews;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The views that a manager saved. A view is an address: opening it shows what they may see that day. */
@Path("/reports/saved")
@MadeOnce
public class SavedViewPages {
    static final String PATH = "/reports/saved";

    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final SavedViews savedViews;
    private final KeepView keepView;

    @Inject
    public SavedViewPages(Pages pages, ReportDesk desk, FilterDesk filters, SavedViews savedViews, KeepView keepView) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.savedViews = savedViews;
        this.keepView = keepView;
    }

    /**
     * @param words the filter in words
     * @param rhythm as it is sent; blank where it is not
     */
    public record Line(
            String id,
            String name,
            String words,
            String path,
            String summaryPath,
            String rhythm,
            Optional<LocalDate> next) {}

    /**
     * @param filter that can be saved, as the address has it; blank for everybody
     * @param words the same in words
     * @param name as it was typed
     * @param rhythm as it was chosen
     * @param rhythms to choose from
     */
    public record SavedViewsView(
            List<Line> lines,
            String filter,
            String words,
            String name,
            String rhythm,
            Map<String, String> rhythms,
            List<FieldError> errors) {}

    @GET
    @Operation(hidden = true)
    public Response views(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        return page(200, scope, CompletionQuery.of(uri.getQueryParameters()), "", "", List.of());
    }

    @POST
    @Operation(hidden = true)
    public Response save(MultivaluedMap<String, String> fields) {
        ReportScope scope = desk.scope();
        var typed = new Typed(fields);
        CompletionQuery query = CompletionQuery.ofAddress(typed.text("filter"));
        String name = Typed.readable(typed.text("name")).replaceAll("\\s+", " ");
        String rhythm = typed.text("rhythm");
        List<FieldError> errors = errors(query, name);
        if (errors.isEmpty()) {
            errors = saved(query, name, rhythm);
        }
        return errors.isEmpty()
                ? pages.seeOther(PATH, "reporting.saved.notice.saved")
                : page(422, scope, query, name, rhythm, errors);
    }

    private static List<FieldError> errors(CompletionQuery query, String name) {
        if (name.isEmpty() || name.length() > SavedView.LONGEST_NAME) {
            return List.of(new FieldError("name", "reporting.saved.error.name", SavedView.LONGEST_NAME));
        } else if (query.summaryAddress().length() > SavedView.LONGEST_FILTER) {
            return List.of(new FieldError("", "reporting.saved.error.filter"));
        } else {
            return List.of();
        }
    }

    private List<FieldError> saved(CompletionQuery query, String name, String rhythm) {
        Outcome outcome =
                Twice.tried(() -> keepView.save(pages.account(), name, query.summaryAddress(), rhythm(rhythm)));
        return switch (outcome) {
            case SAVED -> List.of();
            case NAME_TAKEN -> List.of(new FieldError("name", "reporting.saved.error.taken"));
            case TOO_MANY -> List.of(new FieldError("", "reporting.saved.error.tooMany", KeepView.MOST));
        };
    }

    @POST
    @Path("/{view}/rhythm")
    @Operation(hidden = true)
    public Response send(@PathParam("view") SavedViewId id, MultivaluedMap<String, String> fields) {
        desk.scope();
        return done(
                keepView.send(pages.account(), id, rhythm(new Typed(fields).text("rhythm"))),
                "reporting.saved.notice.rhythm");
    }

    @POST
    @Path("/{view}/removal")
    @Operation(hidden = true)
    public Response discard(@PathParam("view") SavedViewId id) {
        desk.scope();
        return done(keepView.discard(pages.account(), id), "reporting.saved.notice.discarded");
    }

    private Response done(boolean found, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return pages.seeOther(PATH, notice);
    }

    private Response page(
            int status, ReportScope scope, CompletionQuery query, String name, String rhythm, List<FieldError> errors) {
        FilterDesk.Choices choices = filters.choices(query, scope);
        return pages.page(
                status,
                "reporting/saved",
                new SavedViewsView(
                        savedViews.of(pages.account()).stream()
                                .map(view -> line(view, choices))
                                .toList(),
                        query.summaryAddress(),
                        words(query, choices),
                        name,
                        rhythm,
                        rhythms(),
                        errors));
    }

    private Line line(SavedView view, FilterDesk.Choices choices) {
        CompletionQuery query = CompletionQuery.ofAddress(view.filter());
        return new Line(
                view.id().toString(),
                view.name(),
                words(query, choices),
                CompletionPages.PATH + "?" + query.filterAddress(),
                CompletionPages.PATH + "/summary?" + query.summaryAddress(),
                view.rhythm().map(CompletionQuery::written).orElse(""),
                view.nextOn());
    }

    private String words(CompletionQuery query, FilterDesk.Choices choices) {
        return filters.words(query, choices).stream()
                .map(condition -> condition.label() + ": " + condition.value())
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> rhythms() {
        return Arrays.stream(Rhythm.values())
                .collect(Collectors.toMap(
                        CompletionQuery::written,
                        rhythm -> pages.text("reporting.saved.rhythm." + rhythm),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Optional<Rhythm> rhythm(String text) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> CompletionQuery.written(rhythm).equals(text))
                .findFirst();
    }
}
