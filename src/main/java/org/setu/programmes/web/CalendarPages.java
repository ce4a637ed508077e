package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.Members;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** A cohort's days for the calendars of its members, each with their own last day, and of those who manage it. */
@Path("/cohorts/{cohort}/calendar.ics")
@MadeOnce
public class CalendarPages {
    private final Pages pages;
    private final Cohorts cohorts;
    private final Members members;
    private final Clock clock;
    private final Site site;

    @Inject
    public CalendarPages(Pages pages, Cohorts cohorts, Members members, Clock clock, Site site) {
        this.pages = pages;
        this.cohorts = cohorts;
        this.members = members;
        this.clock = clock;
        this.site = site;
    }

    @GET
    @Operation(hidden = true)
    public Response calendar(@PathParam("cohort") CohortId id) {
        AccountId reader = pages.account();
        Optional<Member> member = members.of(reader).stream()
                .filter(one -> one.cohort().equals(id) && !one.hasLeft())
                .findFirst();
        boolean manages = cohorts.of(reader, id).isPresent();
        if (member.isEmpty() && !manages) {
            throw new NotFound();
        }
        String page = member.isPresent() ? "/learning" : "/reports/cohorts/" + id;
        return Response.ok(file(
                        cohorts.known(id),
                        member,
                        site.publicUrl() + pages.frame().path(page)))
                .type("text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"setu.ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String file(Cohort cohort, Optional<Member> member, String address) {
        String host =
                Optional.ofNullable(URI.create(site.publicUrl()).getHost()).orElse("setu");
        String programme = cohorts.notice(cohort).programme().in(pages.language());
        String name = cohort.name().in(pages.language());
        var due = member.map(one -> one.due(cohort.deadline())).orElse(cohort.deadline());
        return new CalendarFile(clock.instant(), pages.language().code())
                .event(
                        cohort.id() + "-begins@" + host,
                        cohort.begins(),
                        cohort.ends().orElse(cohort.begins()),
                        pages.text(
                                cohort.ends().isPresent() ? "programmes.calendar.runs" : "programmes.calendar.begins",
                                programme,
                                name),
                        pages.text("programmes.calendar.about", programme, name),
                        address)
                .event(
                        cohort.id() + "-due@" + host,
                        due,
                        due,
                        pages.text("programmes.calendar.due", programme, name),
                        pages.text("programmes.calendar.about", programme, name),
                        address)
                .whole();
    }
}
