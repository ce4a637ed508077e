package org.setu.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.shared.MadeOnce;

/** Help for those who learn, write and review, and what becomes of their data. */
@Path("/")
@MadeOnce
public class HelpPages {
    private final Pages pages;

    @Inject
    public HelpPages(Pages pages) {
        this.pages = pages;
    }

    /** @param section help or privacy; each of its topics has a title and a text among the messages */
    public record HelpView(String section, List<String> topics) {}

    @GET
    @Path("help")
    @Operation(hidden = true)
    public Response help() {
        return pages.page(
                "web/help",
                new HelpView(
                        "help",
                        List.of(
                                "begin",
                                "stop",
                                "line",
                                "quiz",
                                "tests",
                                "certificate",
                                "needs",
                                "library",
                                "language",
                                "trainer",
                                "manager",
                                "managerReports",
                                "managerBodies",
                                "managerCertificates",
                                "managerPeople",
                                "managerProgrammes",
                                "managerNominations",
                                "managerNeeds",
                                "focalPoint")));
    }

    @GET
    @Path("privacy")
    @Operation(hidden = true)
    public Response privacy() {
        return pages.page(
                "web/help",
                new HelpView("privacy", List.of("what", "optional", "who", "evaluation", "certificate", "rights")));
    }
}
