package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.AccessLog;
import org.setu.reporting.AccessLog.Look;
import org.setu.reporting.NoteAccess.What;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Role;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Who looked at whose data, for administrators: each look leads to the list that was looked at, as it stands now. */
@Path("/admin/access")
@MadeOnce
public class AccessPages {
    private static final String PATH = "/admin/access";
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Pages pages;
    private final AccessLog accessLog;

    @Inject
    public AccessPages(Pages pages, AccessLog accessLog) {
        this.pages = pages;
        this.accessLog = accessLog;
    }

    /**
     * @param name of who looked; blank where their account was erased
     * @param what was looked at, in words
     * @param path of the list
     */
    public record Line(Instant at, String name, String what, String path) {}

    /** @param address of this list, to be followed by a page's number */
    public record AccessView(String words, PageOf<Line> looks, String address) {}

    @GET
    @Operation(hidden = true)
    public Response looks(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("page") @DefaultValue("1") String number) {
        pages.accountWith(Role.ADMINISTRATOR);
        String typed = Typed.readable(q).strip();
        String words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        PageOf<Look> found = accessLog.page(words, PageNumber.of(number), PAGE_SIZE);
        return pages.page(
                "reporting/access",
                new AccessView(
                        words,
                        new PageOf<>(
                                found.rows().stream().map(this::line).toList(),
                                found.number(),
                                found.size(),
                                found.total()),
                        pages.frame().path(PATH) + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                + "&page="));
    }

    private Line line(Look look) {
        return new Line(
                look.at(),
                look.name().in(pages.language()),
                pages.text("reporting.access.what." + look.what()),
                path(look.what(), look.filter()));
    }

    private static String path(What what, String filter) {
        return switch (what) {
            case COMPLETIONS_PAGE, COMPLETIONS_EXPORT, COMPLETIONS_API, CERTIFICATES ->
                CompletionPages.PATH + "?" + filter;
            case CERTIFICATE_SEARCH -> CertificateSearchPages.PATH + "?" + filter;
            case CAPACITY_PEOPLE -> CapacityPages.PATH + "/people?" + filter;
            case CAPACITY_MOVES -> CapacityMovePages.PATH + "?" + filter;
            case STAFF_PAGE -> StaffPages.PATH + "?" + filter;
            case NEEDS_PEOPLE, NOMINATIONS -> NeedGapPages.PATH + "/people?" + filter;
            case COMPETENCIES -> NeedGapPages.PATH + "/people/" + filter.replaceFirst("^posting=", "");
            case NOMINEES -> "/reports/cohorts/" + filter.replaceFirst("^cohort=([^&]*).*", "$1") + "/nominations";
            case COHORT_MEMBERS ->
                "/reports/cohorts/" + filter.replaceFirst("^cohort=", "").replaceFirst("&", "?");
        };
    }
}
