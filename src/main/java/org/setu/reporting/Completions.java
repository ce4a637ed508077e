package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.institutions.Today;
import org.setu.programmes.CohortId;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionFilter.Subject;
import org.setu.reporting.snapshot.Dictionary;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.Seconds;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/**
 * Who is enrolled in what, how far, and who completed. Which enrolments a filter means is worked out from a snapshot; those that are shown are then read from the
 * database. As of the end of a month in the past everything but what tests measured is told by what is known now of that day.
 */
@MadeOnce
@Transactional
public class Completions {
    private static final String NAMED = "select r.id from identity_account r where 1 = 1";

    private static final String COURSES =
            "select s.slug from programmes_cohort c join programmes_course s on s.programme_id = c.programme_id where c.id = :cohort";

    private static final String MEMBERS =
            "select m.account_id from programmes_member m where m.cohort_id = :cohort and m.account_id is not null and m.seated_at is not null and m.left_at is null";

    private final EntityManager entities;
    private final Revisions revisions;
    private final Site site;
    private final Today today;

    @Inject
    Completions(EntityManager entities, Revisions revisions, Site site, Today today) {
        this.entities = entities;
        this.revisions = revisions;
        this.site = site;
        this.today = today;
    }

    /** The enrolments that a filter lets through; in three queries at most, however many there are. */
    public CompletionRows rows(Snapshot snapshot, CompletionFilter filter) {
        LocalDate day = day(filter);
        int moment = Seconds.of(startOf(day.plusDays(1)).toInstant());
        return new CompletionRows(
                snapshot,
                filter,
                CourseQuizzes.of(revisions.current(), snapshot),
                moment,
                snapshot.postings().heldOn(day, moment),
                conditions(snapshot, filter, moment));
    }

    private LocalDate day(CompletionFilter filter) {
        return filter.asOf().map(YearMonth::atEndOfMonth).orElseGet(today::date);
    }

    private CompletionConditions conditions(Snapshot snapshot, CompletionFilter filter, int moment) {
        Period period = filter.period();
        return new CompletionConditions(
                snapshot,
                new ScopePlaces(snapshot, filter.scope()),
                filter.asOf().isPresent() ? moment : Integer.MAX_VALUE,
                courses(snapshot, filter),
                people(snapshot, filter),
                filter.subject()
                        .module()
                        .map(module -> lessons(snapshot, filter, module + "/"))
                        .orElse(null),
                filter.kind()
                        .map(kind -> snapshot.people().traits().code(kind.name()))
                        .orElse(CompletionConditions.ANY),
                filter.state(),
                period.moment(),
                period.from().map(this::second).orElse(Integer.MIN_VALUE),
                period.until().map(last -> second(last.plusDays(1))).orElse(Integer.MAX_VALUE));
    }

    /** Where somebody was at the end of a month that is over, nobody knows. */
    private static boolean[] lessons(Snapshot snapshot, CompletionFilter filter, String module) {
        return snapshot.enrolments()
                .lessonNames()
                .those(lesson -> filter.asOf().isEmpty() && lesson.startsWith(module));
    }

    /** What a cohort's managers see of its members is its courses, and nothing else. */
    private boolean @Nullable [] courses(Snapshot snapshot, CompletionFilter filter) {
        Predicate<String> meant = about(filter.subject());
        Predicate<String> taken = filter.cohort()
                .map(cohort -> {
                    List<String> courses = strings(new NamedSql(COURSES).with("cohort", cohort.value()));
                    return (Predicate<String>) courses::contains;
                })
                .orElse(course -> true);
        return snapshot.enrolments().slugs().those(meant.and(taken));
    }

    private Predicate<String> about(Subject subject) {
        Predicate<String> all = course -> true;
        Predicate<String> named = subject.course()
                .map(course -> (Predicate<String>) course.value()::equals)
                .orElse(all);
        Predicate<String> ofArea = subject.area()
                .map(area -> building(competency -> competency.priorityArea().equals(area)))
                .orElse(all);
        Predicate<String> ofCompetency = subject.competency()
                .map(key -> building(competency -> competency.key().equals(key)))
                .orElse(all);
        return named.and(ofArea).and(ofCompetency);
    }

    /** The courses one of whose objectives builds such a competency, as they are published now. */
    private Predicate<String> building(Predicate<Competency> such) {
        List<String> courses = revisions.current().stream()
                .filter(course -> course.content()
                        .objectives()
                        .flatMap(objective -> course.content().shared().competency(objective.competency()).stream())
                        .anyMatch(such))
                .map(course -> course.slug().value())
                .toList();
        return courses::contains;
    }

    private boolean @Nullable [] people(Snapshot snapshot, CompletionFilter filter) {
        boolean[] called = filter.words().isBlank() ? null : those(snapshot, new NamedSql(NAMED).named(filter.words()));
        boolean[] members = filter.cohort()
                .map(cohort -> those(snapshot, members(cohort, filter)))
                .orElse(null);
        if (called == null || members == null) {
            return called == null ? members : called;
        }
        for (int person = 0; person < members.length; person++) {
            members[person] &= called[person];
        }
        return members;
    }

    /** Who waits for a seat was told of nothing yet, and who was taken out is none of the cohort's any more, as of a past month neither. */
    private NamedSql members(CohortId cohort, CompletionFilter filter) {
        return new NamedSql(MEMBERS + (filter.asOf().isPresent() ? " and m.seated_at < :moment" : ""))
                .with("cohort", cohort.value())
                .with("moment", startOf(day(filter).plusDays(1)));
    }

    private boolean[] those(Snapshot snapshot, NamedSql accounts) {
        return snapshot.people()
                .those(strings(accounts).stream().map(UUID::fromString).toList());
    }

    private List<String> strings(NamedSql sql) {
        Stream<?> found = sql.query(entities).getResultStream();
        return found.map(Object::toString).toList();
    }

    /** One page; where the number is beyond the last page, the last. */
    public PageOf<CompletionLine> page(
            CompletionRows rows, CompletionOrder order, Language language, int number, int size) {
        var empty = new PageOf<CompletionLine>(List.of(), 1, size, rows.size());
        int shown = Math.min(Math.max(1, number), empty.pages());
        Snapshot snapshot = rows.snapshot();
        int[] ordered = rows.ordered(
                order,
                language == Language.EN
                        ? snapshot.people().ranksEn()
                        : snapshot.people().ranksBn(),
                snapshot.workplaces().ranks(language),
                byTitle(snapshot.enrolments().slugs(), language));
        int first = Math.min(ordered.length, (shown - 1) * size);
        int[] these = Arrays.copyOfRange(ordered, first, Math.min(ordered.length, first + size));
        return new PageOf<>(lines(rows, these), shown, size, rows.size());
    }

    /** Some of the rows, the oldest first, so that any number of them can be read piece by piece: no piece holds a connection while somebody's line is slow. */
    public List<CompletionLine> lines(CompletionRows rows, int first, int atMost) {
        int[] numbers = rows.numbers();
        int from = Math.min(numbers.length, first);
        return lines(rows, Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + atMost)));
    }

    /** In this order; what is gone from the database by now is left out. */
    private List<CompletionLine> lines(CompletionRows rows, int[] numbers) {
        if (numbers.length == 0) {
            return List.of();
        }
        EnrolmentColumns enrolments = rows.snapshot().enrolments();
        Stream<?> found = new NamedSql(CompletionPapers.SQL)
                .with("these", Arrays.stream(numbers).mapToObj(enrolments::id).toList())
                .with("moment", startOf(day(rows.filter()).plusDays(1)))
                .query(entities)
                .getResultStream();
        Map<UUID, CompletionPapers> papers = found.map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> UUID.fromString(row[0].toString()), CompletionPapers::of));
        return Arrays.stream(numbers)
                .boxed()
                .flatMap(
                        row -> Stream.ofNullable(papers.get(enrolments.id(row))).map(one -> rows.line(row, one)))
                .toList();
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(site.zone()).toOffsetDateTime();
    }

    private int second(LocalDate day) {
        return Seconds.of(startOf(day).toInstant());
    }

    /** The rank of each course by its title, by code; one that is published no more comes last. */
    private int[] byTitle(Dictionary slugs, Language language) {
        List<String> titles = revisions.current().stream()
                .sorted(Comparator.comparing(course -> course.content().title().in(language)))
                .map(PublishedCourse::slug)
                .map(Slug::value)
                .toList();
        return IntStream.range(0, slugs.size())
                .map(code -> titles.indexOf(slugs.word(code)))
                .map(rank -> rank < 0 ? CompletionOrder.LAST : rank)
                .toArray();
    }
}
