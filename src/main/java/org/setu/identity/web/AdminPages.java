package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.Pages;

/** Where administrators start. A module that has a page for them adds its address here, and two messages named after it. */
@Path("/admin")
@MadeOnce
public class AdminPages {
    private static final List<String> ROOMS =
            List.of("people", "postings", "institutions", "courses", "sign-offs", "mail", "access");

    private final Pages pages;

    @Inject
    public AdminPages(Pages pages) {
        this.pages = pages;
    }

    /** @param rooms the last parts of the addresses below {@code /admin} */
    public record AdminView(List<String> rooms) {}

    @GET
    @Operation(hidden = true)
    public Response hub() {
        pages.accountWith(Role.ADMINISTRATOR);
        return pages.page("identity/admin", new AdminView(ROOMS));
    }
}
