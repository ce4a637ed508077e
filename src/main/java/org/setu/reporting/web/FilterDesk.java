package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.ParticipantKind;
import org.setu.institutions.Today;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.ReportScope;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What a report of completions can be narrowed by, what the reader may narrow it by, and how that is said. */
@MadeOnce
public class FilterDesk {
    private final Pages pages;
    private final ReportDesk desk;
    private final Revisions revisions;
    private final Cohorts cohorts;
    private final Today today;

    @Inject
    FilterDesk(Pages pages, ReportDesk desk, Revisions revisions, Cohorts cohorts, Today today) {
        this.pages = pages;
        this.desk = desk;
        this.revisions = revisions;
        this.cohorts = cohorts;
        this.today = today;
    }

    /**
     * What there is to choose from, as it is sent and as it is read.
     *
     * @param modules of the course that was chosen; none where none was
     */
    public record Choices(
            Map<String, String> courses,
            Map<String, String> modules,
            Map<String, String> areas,
            Map<String, String> competencies,
            Map<String, String> cohorts,
            Map<String, String> institutions,
            Map<String, String> kinds) {}

    /** One part of a filter in words. */
    public record Condition(String label, String value) {}

    /** What cannot be meant; nor can a module that the course does not have. */
    List<FieldError> errors(CompletionQuery query) {
        List<FieldError> errors = query.errors(today.date());
        boolean elsewhere = errors.isEmpty()
                && !query.module().isEmpty()
                && !modules(query.course()).containsKey(query.module());
        return elsewhere ? List.of(new FieldError("module", "reporting.error.module")) : errors;
    }

    /** @throws NotFound where the institution or the cohort is not the reader's: that it exists is not told */
    CompletionFilter filter(CompletionQuery query, ReportScope scope) {
        return filter(query, scope, pages.account());
    }

    /** The same for somebody who does not look at a page. */
    CompletionFilter filter(CompletionQuery query, ReportScope scope, AccountId reader) {
        CompletionFilter all = query.filter(scope);
        if (query.cohort().isEmpty()) {
            return all;
        }
        CohortId cohort = managed(reader, query.cohort());
        return query.institution().isEmpty() ? all.among(cohort) : all.amongThoseHere(cohort);
    }

    private CohortId managed(AccountId reader, String asked) {
        try {
            return cohorts.of(reader, CohortId.fromString(asked))
                    .orElseThrow(NotFound::new)
                    .cohort()
                    .id();
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }

    Choices choices(CompletionQuery query, ReportScope scope) {
        return new Choices(
                desk.titles(desk.courses()),
                modules(query.course()),
                areas(),
                competencies(),
                cohorts(),
                desk.indented(scope),
                Arrays.stream(ParticipantKind.values())
                        .collect(
                                ordered(CompletionQuery::written, kind -> pages.text("identity.kind." + kind.name()))));
    }

    private Map<String, String> modules(String course) {
        return Optional.of(course).filter(Slug::isSlug).map(Slug::new).flatMap(revisions::current).stream()
                .flatMap(published -> published.content().modules().stream())
                .collect(ordered(module -> module.id().value(), module -> text(module.title())));
    }

    /** In the order of the strategy. */
    private Map<String, String> areas() {
        return shared().flatMap(course -> course.shared().priorityAreas().values().stream())
                .collect(ordered(area -> area.key(), area -> text(area.title())));
    }

    /** Those that a course builds, by title. */
    private Map<String, String> competencies() {
        return shared().flatMap(course -> course.objectives()
                        .flatMap(objective -> course.shared().competency(objective.competency()).stream()))
                .sorted(Comparator.comparing(competency -> text(competency.title())))
                .collect(ordered(competency -> competency.key(), competency -> text(competency.title())));
    }

    private Stream<CourseContent> shared() {
        return revisions.current().stream().map(PublishedCourse::content);
    }

    private Map<String, String> cohorts() {
        return cohorts.managedBy(pages.account()).stream()
                .collect(ordered(
                        managed -> managed.cohort().id().toString(),
                        managed -> text(managed.programme().name()) + ": "
                                + text(managed.cohort().name())));
    }

    private static <T> Collector<T, ?, Map<String, String>> ordered(
            Function<? super T, String> key, Function<? super T, String> words) {
        return Collectors.toMap(key, words, (one, same) -> one, LinkedHashMap::new);
    }

    /** The filter, part by part; none where it lets everybody through. */
    List<Condition> words(CompletionQuery query, Choices choices) {
        var words = new ArrayList<Condition>();
        add(words, "course", query.course(), choices.courses());
        add(words, "module", query.module(), choices.modules());
        add(words, "area", query.area(), choices.areas());
        add(words, "competency", query.competency(), choices.competencies());
        add(words, "cohort", query.cohort(), choices.cohorts());
        add(words, "institution", query.institution(), choices.institutions());
        add(words, "kind", query.kind(), choices.kinds());
        add(words, "state", query.state(), Map.of());
        add(words, "words", query.words(), Map.of());
        String days = days(query.days());
        if (!days.isEmpty()) {
            words.add(new Condition(pages.text("reporting.filter.days"), days));
        }
        query.month().ifPresent(month -> words.add(new Condition(pages.text("reporting.filter.asOf"), month(month))));
        return List.copyOf(words);
    }

    private void add(List<Condition> words, String part, String value, Map<String, String> choices) {
        boolean state = part.equals("state");
        if (!value.isEmpty() && !(state && value.equals("all"))) {
            words.add(new Condition(
                    pages.text("reporting.filter." + part),
                    state
                            ? pages.text("reporting.state." + value)
                            : choices.getOrDefault(value, value).strip()));
        }
    }

    /** A period as a sentence; blank where there is none. */
    String days(Period period) {
        if (period.isOpen()) {
            return "";
        } else {
            String ends = period.from().isEmpty() ? "until" : period.until().isEmpty() ? "from" : "between";
            return pages.text(
                    "reporting.period." + CompletionQuery.written(period.moment()) + "." + ends,
                    period.from().map(pages.frame()::date).orElse(""),
                    period.until().map(pages.frame()::date).orElse(""));
        }
    }

    /** Such as "October 2026". */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy")
                .localizedBy(pages.language().locale())
                .format(month);
    }

    private String text(LocalizedText text) {
        return text.in(pages.language());
    }
}
