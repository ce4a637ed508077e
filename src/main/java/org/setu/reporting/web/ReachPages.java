package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.District;
import org.setu.reporting.Breakdown;
import org.setu.reporting.Breakdown.Trait;
import org.setu.reporting.BreakdownRow;
import org.setu.reporting.Breakdowns;
import org.setu.reporting.LearningGain;
import org.setu.reporting.ReportScope;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Whom courses reach, in tables that tell of nobody. */
@Path("/reports/reach")
@MadeOnce
public class ReachPages {
    private final Pages pages;
    private final ReportDesk desk;
    private final Breakdowns breakdowns;

    @Inject
    public ReachPages(Pages pages, ReportDesk desk, Breakdowns breakdowns) {
        this.pages = pages;
        this.desk = desk;
        this.breakdowns = breakdowns;
    }

    /**
     * @param by the trait, as it stands in the address
     * @param traits in words, by what stands in the address
     * @param fewest of fewer nothing is told
     */
    public record ReachView(
            String course,
            Map<String, String> courses,
            String by,
            Map<String, String> traits,
            Breakdown breakdown,
            List<Line> lines,
            int fewest,
            Instant at) {}

    /** A group in words. */
    public record Line(String group, long enrolled, Optional<Long> completed) {}

    @GET
    @Operation(hidden = true)
    public Response reach(
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("by") @DefaultValue("gender") String by) {
        ReportScope scope = desk.scope();
        Map<String, String> courses = desk.titles(desk.courses());
        if (!course.isEmpty() && !courses.containsKey(course)) {
            throw new NotFound();
        }
        Trait trait = Arrays.stream(Trait.values())
                .filter(one -> written(one).equals(by))
                .findFirst()
                .orElseThrow(NotFound::new);
        Snapshot snapshot = desk.snapshot();
        Breakdown breakdown = breakdowns.of(
                snapshot, scope, Optional.of(course).filter(Slug::isSlug).map(Slug::new), trait);
        return pages.page(
                "reporting/reach",
                new ReachView(
                        course,
                        courses,
                        by,
                        traits(),
                        breakdown,
                        breakdown.rows().stream().map(row -> line(trait, row)).toList(),
                        LearningGain.FEWEST,
                        snapshot.takenAt()));
    }

    private Map<String, String> traits() {
        var traits = new LinkedHashMap<String, String>();
        Arrays.stream(Trait.values())
                .forEach(trait -> traits.put(written(trait), pages.text("reporting.reach.by." + trait)));
        return traits;
    }

    private Line line(Trait trait, BreakdownRow row) {
        return new Line(name(trait, row), row.enrolled(), row.completed());
    }

    private String name(Trait trait, BreakdownRow row) {
        if (row.isOthers()) {
            return pages.text("reporting.reach.others");
        }
        return row.group().isEmpty() ? pages.text("reporting.reach.unsaid") : name(trait, row.group());
    }

    private String name(Trait trait, String group) {
        return switch (trait) {
            case GENDER -> pages.text("identity.gender." + group);
            case DISTRICT -> District.valueOf(group).title().in(pages.language());
            case KIND -> pages.text("identity.kind." + group);
        };
    }

    private static String written(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }
}
