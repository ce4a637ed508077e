package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.CompletionRows;
import org.setu.reporting.Completions;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;
import org.setu.web.BadRequest;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** The same report for programs, such as the ministry's personnel system. */
@Path("/api/v1/completions")
@MadeOnce
@Produces("application/json")
@Tag(name = "Completions", description = "Who is enrolled in what, how far, and who completed")
@SecurityRequirement(name = "bearer")
public class CompletionApi {
    private static final int USUAL_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final Completions completions;
    private final NoteAccess noteAccess;
    private final Site site;

    @Inject
    public CompletionApi(
            Pages pages,
            ReportDesk desk,
            FilterDesk filters,
            Completions completions,
            NoteAccess noteAccess,
            Site site) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.completions = completions;
        this.noteAccess = noteAccess;
        this.site = site;
    }

    @GET
    @Operation(
            summary = "A page of enrolments with their progress, results and certificates",
            description =
                    "Only people of the institutions that the token's holder manages are shown or counted."
                            + " A completed enrolment belongs to the institution of that day; a running one to where the person works today.")
    @Parameter(
            name = "course",
            in = ParameterIn.QUERY,
            description = "A course's slug",
            example = "mainstreaming-migration",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "module",
            in = ParameterIn.QUERY,
            description = "A module of that course: those who have not completed it and were last seen there",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "area",
            in = ParameterIn.QUERY,
            description = "A priority area: courses that serve it",
            example = "P2",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "competency",
            in = ParameterIn.QUERY,
            description = "A competency: courses that build it",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "cohort",
            in = ParameterIn.QUERY,
            description = "A cohort's id: its members, wherever they work, in the courses of its programme",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "A kind of participant",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"government", "civil-society", "diaspora", "recruiter", "academia", "media"
                            }))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As it stood at the end of this month, by what is known now of then",
            example = "2026-06",
            schema = @Schema(type = SchemaType.STRING, pattern = "[0-9]{4}-[0-9]{2}"))
    @Parameter(
            name = "institution",
            in = ParameterIn.QUERY,
            description = "An institution's id: it and all below it",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            description = "What from and to are about",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"enrolled", "completed"},
                            defaultValue = "enrolled"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day",
            example = "2026-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day, included",
            example = "2026-06-30",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all", "running", "completed"},
                            defaultValue = "all"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A part of the name, in English or Bangla",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "A column; with a minus, descending",
            example = "-completed",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "name",
                                "institution",
                                "course",
                                "state",
                                "progress",
                                "result",
                                "certificate",
                                "enrolled",
                                "completed",
                                "-name",
                                "-institution",
                                "-course",
                                "-state",
                                "-progress",
                                "-result",
                                "-certificate",
                                "-enrolled",
                                "-completed"
                            },
                            defaultValue = "name"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Counted from 1; beyond the last, the last is answered",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description = "The page, and the numbers over all pages",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionsJson.class),
                            examples = @ExampleObject(name = "completed", value = CompletionsJson.EXAMPLE)))
    @APIResponse(
            responseCode = "401",
            description = "No valid access token",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "404",
            description = "The token's holder manages nothing, or not this institution",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "A parameter cannot be meant; the detail says how to mend it",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "date", value = CompletionsJson.PROBLEM)))
    public CompletionsJson completions(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        List<FieldError> errors = filters.errors(query);
        if (!errors.isEmpty()) {
            throw new BadRequest(pages.text(errors.get(0).key()));
        }
        CompletionFilter filter = filters.filter(query, scope);
        noteAccess.note(pages.account(), NoteAccess.What.COMPLETIONS_API, query.asAsked());
        CompletionRows rows = completions.rows(desk.snapshot(), filter);
        PageOf<CompletionLine> page =
                completions.page(rows, query.order(), pages.language(), query.pageNumber(), query.pageSize(USUAL_SIZE));
        return CompletionsJson.of(rows.counts(), rows.gain(), page, desk.courses(), site.publicUrl());
    }
}
