package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.institutions.Today;
import org.setu.reporting.Capacity;
import org.setu.reporting.CapacityGap;
import org.setu.reporting.CapacityGap.Kind;
import org.setu.reporting.CapacityMatrix;
import org.setu.reporting.CapacityMatrix.Counts;
import org.setu.reporting.CapacityMoves;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.Completions;
import org.setu.reporting.ReportScope;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.MeetingView.AreaLine;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** What a coordination committee needs on one sheet of paper: what its institutions can do, what changed since it last met, and what it is about to lose. */
@Path("/reports/meeting")
@MadeOnce
public class MeetingPages {
    static final String PATH = "/reports/meeting";
    private static final int MONTHS_BETWEEN_MEETINGS = 3;
    private static final int MONTHS_AHEAD = 6;
    /** So that eight areas fit on one sheet. */
    private static final int NAMED = 3;

    private final Pages pages;
    private final ReportDesk desk;
    private final BodyScopes bodies;
    private final Capacity capacity;
    private final CapacityMoves moves;
    private final Completions completions;
    private final Today today;

    @Inject
    public MeetingPages(
            Pages pages,
            ReportDesk desk,
            BodyScopes bodies,
            Capacity capacity,
            CapacityMoves moves,
            Completions completions,
            Today today) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.capacity = capacity;
        this.moves = moves;
        this.completions = completions;
        this.today = today;
    }

    /** Where the people stand whom the numbers count; blank of a body, whose people are listed nowhere. */
    private record Paths(String people, String change, String soon) {
        static final Paths NONE = new Paths("", "", "");

        private static String in(String path, String area) {
            return path.isEmpty() ? "" : path + area;
        }
    }

    @GET
    @Operation(hidden = true)
    public Response meeting(
            @QueryParam("institution") @DefaultValue("") String asked,
            @QueryParam("body") @DefaultValue("") String bodyAsked,
            @QueryParam("since") @DefaultValue("") String since) {
        ReportScope all = desk.scope();
        Optional<BodyScope> body = bodies.asked(bodyAsked, all);
        String institution = body.isPresent() ? "" : asked;
        ReportScope scope = body.map(BodyScope::scope).orElseGet(() -> ReportDesk.at(all, institution));
        LocalDate day = today.date();
        Optional<LocalDate> typed = CompletionQuery.day(since).filter(date -> !date.isAfter(day));
        boolean isMeant = since.isEmpty() || typed.isPresent();
        LocalDate last = typed.orElse(day.minusMonths(MONTHS_BETWEEN_MEETINGS));
        LocalDate horizon = day.plusMonths(MONTHS_AHEAD);
        Snapshot snapshot = desk.snapshot();
        CapacityMatrix matrix = capacity.matrix(snapshot, scope);
        Counts now = matrix.within(scope);
        Counts then = capacity.matrix(snapshot, scope, last).within(scope);
        Counts soon = capacity.matrix(snapshot, scope, horizon).within(scope);
        String here = body.map(BodyScope::address).orElse("?institution=" + institution);
        Paths paths = body.isPresent()
                ? Paths.NONE
                : new Paths(
                        CapacityPages.PATH + "/people" + here,
                        CapacityMovePages.address(institution, last, day),
                        CapacityMovePages.address(institution, day, horizon));
        return pages.page(
                isMeant ? 200 : 422,
                "reporting/meeting",
                new MeetingView(
                        body,
                        bodies.choices(),
                        body.map(BodyScope::name).orElseGet(() -> scopeName(all, scope, institution)),
                        institution,
                        desk.indented(all),
                        since,
                        isMeant ? List.of() : List.of(new FieldError("since", "reporting.meeting.error.since")),
                        last,
                        now.people(),
                        moves.count(snapshot, scope, Optional.empty(), last, day),
                        completions
                                .rows(snapshot, completed(scope, last.plusDays(1)))
                                .size(),
                        completions.rows(snapshot, running(scope)).size(),
                        horizon,
                        matrix.areas().stream()
                                .map(area -> line(area, matrix.gaps(scope, area), now, then, soon, here, paths))
                                .toList(),
                        paths.people(),
                        paths.change(),
                        body.isPresent()
                                ? ""
                                : CompletionPages.PATH + "?state=completed&period=completed&from=" + last.plusDays(1)
                                        + "&institution=" + institution,
                        body.isPresent() ? "" : CompletionPages.PATH + "?state=running&institution=" + institution,
                        CapacityPages.PATH + here,
                        snapshot.takenAt()));
    }

    private AreaLine line(
            PriorityArea area, List<CapacityGap> gaps, Counts now, Counts then, Counts soon, String here, Paths paths) {
        List<String> without = gaps.stream()
                .filter(gap -> gap.is(Kind.NOBODY))
                .map(gap -> gap.place().name().in(pages.language()))
                .toList();
        String at = "&area=" + area.key();
        return new AreaLine(
                area.key(),
                area.title().in(pages.language()),
                now.in(area),
                then.in(area),
                soon.in(area),
                without.stream().limit(NAMED).toList(),
                Math.max(0, without.size() - NAMED),
                gaps.stream().filter(gap -> gap.is(Kind.ONE)).count(),
                now.cover(area).needed(),
                now.cover(area).missing(),
                Paths.in(paths.people(), at),
                Paths.in(paths.change(), at),
                Paths.in(paths.soon(), at),
                CapacityPages.PATH + "/gaps" + here + at);
    }

    private String scopeName(ReportScope all, ReportScope scope, String institution) {
        if (institution.isEmpty()) {
            return all.everything()
                    ? pages.text("reporting.capacity.all")
                    : String.join(
                            "; ",
                            all.tops().stream().map(place -> name(place.name())).toList());
        }
        return name(scope.places().get(0).name());
    }

    private static CompletionFilter completed(ReportScope scope, LocalDate since) {
        return new CompletionFilter(
                scope,
                Optional.empty(),
                new Period(Moment.COMPLETED, Optional.of(since), Optional.empty()),
                State.COMPLETED,
                "");
    }

    private static CompletionFilter running(ReportScope scope) {
        return new CompletionFilter(
                scope,
                Optional.empty(),
                new Period(Moment.ENROLLED, Optional.empty(), Optional.empty()),
                State.RUNNING,
                "");
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
