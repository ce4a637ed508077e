package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Today;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;

/** The list of nominations as a file, from which a manager deletes those who are not meant before a cohort is enrolled by it. */
@Path("/reports/needs/nominations.csv")
@MadeOnce
public class NominationExport {
    private final NominationTable table;
    private final Today today;

    @Inject
    public NominationExport(NominationTable table, Today today) {
        this.table = table;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public Response export(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("competency") @DefaultValue("") String competency) {
        return Csv.file("nominations-" + today.date() + ".csv", table.lines(institution, competency));
    }
}
