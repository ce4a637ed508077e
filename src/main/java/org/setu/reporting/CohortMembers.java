package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.MemberId;
import org.setu.reporting.CohortMember.CourseState;
import org.setu.reporting.CohortMember.State;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** How far the members of a cohort are: one query for the numbers, one for the rows and one for their courses, however many there are. */
@MadeOnce
@Transactional
public class CohortMembers {
    private static final String ROWS = "from (select r.*, case when r.seated_at is null then 'WAITING'"
            + " when r.done >= r.courses then 'COMPLETED' when r.due_on < :today then 'LATE' when r.due_on <= :near then 'SOON'"
            + " when r.begun = 0 then 'NOT_BEGUN' else 'RUNNING' end as state from ("
            + NamedSql.read("cohort-members.sql") + ") r) q where 1 = 1";

    private static final String COUNTS = """
            select count(*), count(case when q.state = 'LATE' then 1 end), count(case when q.state = 'SOON' then 1 end),
                count(case when q.seated_at is not null and q.begun = 0 and q.done = 0 then 1 end),
                count(case when q.state = 'COMPLETED' then 1 end), count(case when q.state = 'WAITING' then 1 end),
                count(case when q.account_id is null then 1 end)
            """ + ROWS;

    private static final String SELECT = """
            select cast(q.id as varchar(36)), q.name_en, q.name_bn, q.email, q.institution_en, q.institution_bn, q.other_name,
                q.state, q.begun, q.percent, q.due_on, q.extended_until, q.last_at, q.reminded_at
            """ + ROWS;

    private static final String COURSES = """
            select cast(m.id as varchar(36)), e.slug, p.percent, e.completed_at
            from programmes_member m
            join programmes_cohort c on c.id = m.cohort_id
            join programmes_course s on s.programme_id = c.programme_id
            join learning_enrolment e on e.account_id = m.account_id and e.slug = s.slug
            left join learning_progress p on p.enrolment_id = e.id
            where m.id in (:members)""";

    private final EntityManager entities;
    private final Clock clock;
    private final Site site;

    @Inject
    CohortMembers(EntityManager entities, Clock clock, Site site) {
        this.entities = entities;
        this.clock = clock;
        this.site = site;
    }

    public CohortCounts counts(CohortId cohort) {
        Object[] row = (Object[]) of(COUNTS, cohort).query(entities).getSingleResult();
        return new CohortCounts(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    /** One page; where the number is beyond the last page, the last. */
    public PageOf<CohortMember> page(
            CohortId cohort,
            CohortView view,
            CohortCounts counts,
            CohortOrder order,
            Language language,
            int number,
            int size) {
        var empty = new PageOf<CohortMember>(List.of(), 1, size, counts.of(view));
        int shown = Math.min(Math.max(1, number), empty.pages());
        Stream<?> found = of(SELECT, cohort)
                .add(" and " + view.condition())
                .add(order.clause(language))
                .add(" offset " + (shown - 1L) * size + " rows fetch next " + size + " rows only")
                .query(entities)
                .getResultStream();
        List<Object[]> rows = found.map(row -> (Object[]) row).toList();
        Map<MemberId, Map<Slug, CourseState>> courses = courses(rows);
        return new PageOf<>(rows.stream().map(row -> member(row, courses)).toList(), shown, size, counts.of(view));
    }

    private NamedSql of(String text, CohortId cohort) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return new NamedSql(text)
                .with("cohort", cohort.value())
                .with("today", Date.valueOf(today))
                .with("near", Date.valueOf(today.plusDays(Cohort.DAYS_NEAR)));
    }

    private Map<MemberId, Map<Slug, CourseState>> courses(List<Object[]> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var courses = new HashMap<MemberId, Map<Slug, CourseState>>();
        Stream<?> rows = new NamedSql(COURSES)
                .with(
                        "members",
                        members.stream()
                                .map(row -> UUID.fromString(text(row[0])))
                                .toList())
                .query(entities)
                .getResultStream();
        rows.map(row -> (Object[]) row)
                .forEach(row -> courses.computeIfAbsent(MemberId.fromString(text(row[0])), id -> new HashMap<>())
                        .put(
                                new Slug(text(row[1])),
                                new CourseState(row[2] == null ? 0 : (int) number(row[2]), Moments.of(row[3]))));
        return courses;
    }

    private static CohortMember member(Object[] row, Map<MemberId, Map<Slug, CourseState>> courses) {
        MemberId id = MemberId.fromString(text(row[0]));
        return new CohortMember(
                id,
                LocalizedText.of(
                        text(row[1]).isEmpty() ? text(row[2]) : text(row[1]),
                        text(row[2]).isEmpty() ? text(row[1]) : text(row[2])),
                optional(row[3]),
                workplace(optional(row[4]), optional(row[5]), optional(row[6])),
                State.valueOf(text(row[7])),
                number(row[8]) > 0,
                (int) number(row[9]),
                courses.getOrDefault(id, Map.of()),
                LocalDate.parse(text(row[10])),
                row[11] != null,
                Moments.of(row[12]),
                Moments.of(row[13]));
    }

    private static Optional<LocalizedText> workplace(
            Optional<String> english, Optional<String> bangla, Optional<String> other) {
        return english.isPresent() && bangla.isPresent()
                ? Optional.of(LocalizedText.of(english.get(), bangla.get()))
                : other.map(name -> LocalizedText.of(name, name));
    }

    private static Optional<String> optional(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
