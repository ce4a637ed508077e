package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.institutions.importing.ImportPeople;
import org.setu.institutions.importing.PeopleLine;
import org.setu.institutions.importing.PeoplePlan;
import org.setu.shared.MadeOnce;
import org.setu.web.BadRequest;
import org.setu.web.Conflict;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Transfers and departures for programs, such as the ministry's personnel system: by the same rules as a row of a table. */
@Path("/api/v1/postings/events")
@MadeOnce
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Postings", description = "Who works where")
@SecurityRequirement(name = "bearer")
public class ApiPostingEvents {
    private static final String SHAPE =
            "The body has \"email\", \"event\" (transfer or departure), \"day\" and, for a transfer, \"institution\" (its code); \"position\" if it changes";

    private final ImportPeople importPeople;
    private final Management management;
    private final Pages pages;

    @Inject
    public ApiPostingEvents(ImportPeople importPeople, Management management, Pages pages) {
        this.importPeople = importPeople;
        this.management = management;
        this.pages = pages;
    }

    @POST
    @Operation(
            summary = "Report a transfer or a departure",
            description =
                    "Of somebody who works at an institution that the token's holder answers for. It counts from that day on, which may be yet to"
                            + " come. Reporting it again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "transfer",
                                            value =
                                                    "{\"email\": \"amina@example.gov.bd\", \"event\": \"transfer\", \"day\": \"2026-07-01\", \"institution\": \"bmet\", \"position\": \"Assistant Director\"}")))
    @APIResponse(
            responseCode = "200",
            description =
                    "What came of it: transferred, to-be-confirmed (by whoever answers for the other institution), left, or nothing, since it was known",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "outcome", value = "{\"outcome\": \"transferred\"}")))
    @APIResponse(
            responseCode = "401",
            description = "No valid access token",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "404",
            description = "The token's holder answers for no institution",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "409",
            description = "Something else was reported of this person at the same moment; send it again",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "It cannot be meant; the detail says how to mend it",
            content = @Content(mediaType = "application/problem+json"))
    public Response report(String body) {
        ManagedInstitutions managed = management.of(pages.account()).orElseThrow(NotFound::new);
        var sheet = PeoplePlan.sheetOf(read(body));
        PeoplePlan plan = importPeople.look(sheet, managed);
        PeopleLine line = plan.lines().get(0);
        line.fault().ifPresent(fault -> {
            throw new BadRequest(pages.text(fault.key(), line.detail()));
        });
        if (importPeople
                .carryOut(sheet, plan.fingerprint(), managed, pages.account())
                .isPresent()) {
            throw new Conflict(pages.text("institutions.sheet.stale"));
        }
        String outcome =
                line.change().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Response.ok(Json.createObjectBuilder()
                        .add("outcome", outcome)
                        .build()
                        .toString())
                .build();
    }

    /** In the order of {@link PeoplePlan#COLUMNS}. */
    private static List<String> read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject event = reader.readObject();
            return List.of(
                    event.getString("email"),
                    event.getString("event"),
                    event.getString("day"),
                    event.getString("institution", ""),
                    event.getString("position", ""));
        } catch (JsonException | IllegalStateException | NullPointerException | ClassCastException broken) {
            throw new BadRequest(SHAPE);
        }
    }
}
