package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.Staff;
import org.setu.reporting.StaffMember;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Who works at the institutions that somebody answers for; from there, transfers and departures are recorded. */
@Path("/reports/people")
@MadeOnce
public class StaffPages {
    static final String PATH = "/reports/people";
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Pages pages;
    private final ReportDesk desk;
    private final Staff staff;
    private final NoteAccess noteAccess;

    @Inject
    public StaffPages(Pages pages, ReportDesk desk, Staff staff, NoteAccess noteAccess) {
        this.pages = pages;
        this.desk = desk;
        this.staff = staff;
        this.noteAccess = noteAccess;
    }

    /** @param path of the page on which a transfer or a departure is recorded */
    public record Line(
            String path,
            String name,
            String email,
            String institution,
            String position,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    /**
     * @param institution the chosen one; blank for all
     * @param institutions those of the scope, each below its own
     * @param address of this list, to be followed by a page's number
     */
    public record StaffView(
            String institution, String words, Map<String, String> institutions, PageOf<Line> people, String address) {}

    @GET
    @Operation(hidden = true)
    public Response people(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        ReportScope shown = ReportDesk.at(all, institution);
        String typed = Typed.readable(q).strip();
        String words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        String address = "institution=" + institution + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        noteAccess.note(pages.account(), NoteAccess.What.STAFF_PAGE, address);
        PageOf<StaffMember> found = staff.page(shown, words, PageNumber.of(number), PAGE_SIZE);
        return pages.page(
                "reporting/staff",
                new StaffView(
                        institution,
                        words,
                        desk.indented(all),
                        new PageOf<>(
                                found.rows().stream().map(this::line).toList(),
                                found.number(),
                                found.size(),
                                found.total()),
                        pages.frame().path(PATH) + "?" + address + "&page="));
    }

    private Line line(StaffMember person) {
        return new Line(
                "/postings/" + person.posting(),
                person.name().in(pages.language()),
                person.email(),
                person.institution().in(pages.language()),
                person.position(),
                person.from(),
                person.to());
    }
}
