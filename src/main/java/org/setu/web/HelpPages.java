package org.setu.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Help for those who learn, write and review, and what becomes of their data. */
@Path("/")
@Dependent
public class HelpPages {
    private final Pages pages;

    @Inject
    public HelpPages(Pages pages) {
        this.pages = pages;
    }

    /** @param topics message keys; each has a title and a text */
    public record HelpView(String title, List<String> topics) {}

    @GET
    @Path("help")
    @Operation(hidden = true)
    public Response help() {
        return pages.page(
                "web/help",
                new HelpView(
                        "web.help.title",
                        List.of(
                                "web.help.begin",
                                "web.help.stop",
                                "web.help.line",
                                "web.help.quiz",
                                "web.help.certificate",
                                "web.help.language",
                                "web.help.trainer",
                                "web.help.manager")));
    }

    @GET
    @Path("privacy")
    @Operation(hidden = true)
    public Response privacy() {
        return pages.page(
                "web/help",
                new HelpView(
                        "web.privacy.title",
                        List.of(
                                "web.privacy.what",
                                "web.privacy.optional",
                                "web.privacy.who",
                                "web.privacy.evaluation",
                                "web.privacy.certificate",
                                "web.privacy.rights")));
    }
}
