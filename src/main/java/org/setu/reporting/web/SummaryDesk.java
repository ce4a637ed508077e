package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.identity.ParticipantKind;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.CompletionRows;
import org.setu.reporting.CompletionRows.Group;
import org.setu.reporting.Completions;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.reporting.ShareDifference;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.web.SummaryView.Comparison;
import org.setu.reporting.web.SummaryView.Grouping;
import org.setu.reporting.web.SummaryView.Line;
import org.setu.reporting.web.SummaryView.Stop;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** Counts what a filter lets through, altogether and apart, for the page and for paper alike. As many queries whatever there is to count. */
@MadeOnce
public class SummaryDesk {
    private final Pages pages;
    private final ReportDesk desk;
    private final FilterDesk filters;
    private final Completions completions;

    @Inject
    SummaryDesk(Pages pages, ReportDesk desk, FilterDesk filters, Completions completions) {
        this.pages = pages;
        this.desk = desk;
        this.filters = filters;
        this.completions = completions;
    }

    SummaryView of(CompletionQuery query, ReportScope scope) {
        List<FieldError> errors = filters.errors(query);
        FilterDesk.Choices choices = filters.choices(query, scope);
        Optional<CompletionFilter> read =
                errors.isEmpty() ? Optional.of(filters.filter(query, scope)) : Optional.empty();
        Snapshot snapshot = desk.snapshot();
        Optional<CompletionRows> rows = read.map(filter -> completions.rows(snapshot, filter));
        CompletionCounts counts = rows.map(CompletionRows::counts).orElse(CompletionCounts.NONE);
        return new SummaryView(
                query,
                desk.names(scope),
                choices,
                errors,
                errors.isEmpty() ? filters.words(query, choices) : List.of(),
                counts,
                read.filter(CompletionFilter::saysRate).isPresent(),
                read.flatMap(CompletionFilter::asOf).map(filters::month).orElse(""),
                read.filter(filter -> query.compares())
                        .map(filter -> comparison(query, scope, choices, snapshot, filter, counts)),
                rows.map(all -> groups(query, choices, all)).orElse(List.of()),
                rows.map(all -> stops(query, choices, all)).orElse(List.of()),
                snapshot.takenAt());
    }

    private Comparison comparison(
            CompletionQuery query,
            ReportScope scope,
            FilterDesk.Choices choices,
            Snapshot snapshot,
            CompletionFilter filter,
            CompletionCounts one) {
        CompletionQuery compared = query.compared();
        CompletionFilter against = filters.filter(compared, scope);
        CompletionCounts other = completions.rows(snapshot, against).counts();
        boolean bothSayRate = filter.saysRate() && against.saysRate() && one.enrolled() > 0 && other.enrolled() > 0;
        return new Comparison(
                column(query, choices),
                column(compared, choices),
                one,
                other,
                bothSayRate
                        ? Optional.of(new ShareDifference(
                                one.completed(), one.enrolled(), other.completed(), other.enrolled()))
                        : Optional.empty());
    }

    /** What one of two columns is about: its cohort and its period. */
    private String column(CompletionQuery query, FilterDesk.Choices choices) {
        List<String> parts = Stream.of(choices.cohorts().getOrDefault(query.cohort(), ""), filters.days(query.days()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? pages.text("reporting.compare.everybody") : String.join(". ", parts);
    }

    private List<Grouping> groups(CompletionQuery query, FilterDesk.Choices choices, CompletionRows rows) {
        var groups = new ArrayList<Grouping>();
        if (rows.filter().course().isEmpty()) {
            groups.add(new Grouping("course", lines(rows.countsBy(Group.COURSE), choices.courses(), query, "course")));
        }
        groups.add(new Grouping("institution", institutions(query, rows)));
        if (rows.filter().kind().isEmpty()) {
            groups.add(new Grouping("kind", kinds(rows.countsBy(Group.KIND), choices, query)));
        }
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private List<Line> lines(
            Map<String, CompletionCounts> counts, Map<String, String> names, CompletionQuery query, String part) {
        var ordered = new LinkedHashMap<>(names);
        counts.keySet().forEach(key -> ordered.putIfAbsent(key, key));
        return ordered.entrySet().stream()
                .filter(name -> counts.containsKey(name.getKey()))
                .map(name -> new Line(
                        name.getValue(),
                        list(query.with(part, name.getKey())),
                        counts.getOrDefault(name.getKey(), CompletionCounts.NONE)))
                .toList();
    }

    private List<Line> kinds(Map<String, CompletionCounts> counts, FilterDesk.Choices choices, CompletionQuery query) {
        var written = new LinkedHashMap<String, CompletionCounts>();
        Arrays.stream(ParticipantKind.values())
                .filter(kind -> counts.containsKey(kind.name()))
                .forEach(kind -> written.put(
                        CompletionQuery.written(kind), counts.getOrDefault(kind.name(), CompletionCounts.NONE)));
        return lines(written, choices.kinds(), query, "kind");
    }

    /** What stands right below where the reader looks, each with all below it; then what is in none of these. */
    private List<Line> institutions(CompletionQuery query, CompletionRows rows) {
        Map<String, CompletionCounts> counts = rows.countsBy(Group.INSTITUTION);
        ReportScope scope = rows.filter().scope();
        List<Place> tops = scope.tops();
        var lines = new ArrayList<Line>();
        if (tops.size() == 1) {
            Place top = tops.get(0);
            lines.add(new Line(
                    pages.text("reporting.summary.itself", name(top)),
                    "",
                    sum(
                            counts,
                            scope.at(top.id()).map(ReportScope::top).stream().toList())));
            scope.children().forEach(place -> lines.add(line(place, scope, counts, query)));
        } else {
            tops.forEach(place -> lines.add(line(place, scope, counts, query)));
        }
        CompletionCounts all = sum(counts.values());
        CompletionCounts told = sum(lines.stream().map(Line::counts).toList());
        lines.add(new Line(
                pages.text("reporting.summary.elsewhere"),
                "",
                new CompletionCounts(
                        all.enrolled() - told.enrolled(), all.completed() - told.completed(), Optional.empty())));
        return lines.stream().filter(line -> line.counts().enrolled() > 0).toList();
    }

    private Line line(Place place, ReportScope scope, Map<String, CompletionCounts> counts, CompletionQuery query) {
        return new Line(
                name(place),
                list(query.with("institution", place.id().toString())),
                sum(counts, scope.at(place.id()).stream().toList()));
    }

    private static CompletionCounts sum(Map<String, CompletionCounts> counts, List<ReportScope> places) {
        return sum(places.stream()
                .flatMap(place -> place.institutions().stream())
                .map(InstitutionId::toString)
                .map(id -> counts.getOrDefault(id, CompletionCounts.NONE))
                .toList());
    }

    /** Medians cannot be added up. */
    private static CompletionCounts sum(Collection<CompletionCounts> counts) {
        return new CompletionCounts(
                counts.stream().mapToLong(CompletionCounts::enrolled).sum(),
                counts.stream().mapToLong(CompletionCounts::completed).sum(),
                Optional.empty());
    }

    /** Module by module, in the order of the course; first those who have not begun. */
    private List<Stop> stops(CompletionQuery query, FilterDesk.Choices choices, CompletionRows rows) {
        CompletionFilter filter = rows.filter();
        if (filter.course().isEmpty() || filter.asOf().isPresent() || filter.state() == State.COMPLETED) {
            return List.of();
        }
        var people = new LinkedHashMap<String, Long>();
        rows.countsBy(Group.LESSON)
                .forEach((lesson, counts) -> people.merge(
                        lesson.replaceFirst("/.*", ""), counts.enrolled() - counts.completed(), Long::sum));
        var stops = new ArrayList<Stop>();
        stops.add(new Stop(pages.text("reporting.summary.notBegun"), "", people.getOrDefault("", 0L)));
        choices.modules()
                .forEach((module, title) -> stops.add(
                        new Stop(title, list(query.with("module", module)), people.getOrDefault(module, 0L))));
        return stops;
    }

    private static String list(CompletionQuery query) {
        return CompletionPages.PATH + "?" + query.filterAddress();
    }

    private String name(Place place) {
        return place.name().in(pages.language());
    }
}
