package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.institutions.Today;
import org.setu.needs.Competencies;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;

/**
 * What institutions can do: the people who work there today by a confirmed posting and hold a valid certificate of completion, by the priority area that
 * its course serves. A course serves an area if, as it is published now, one of its objectives builds a competency of that area.
 */
@MadeOnce
@Transactional
public class Capacity {
    /** What serves all areas is not one of them. */
    private static final String CROSS_CUTTING = "X";
    /** No course is called so; SQL knows no empty list. */
    private static final List<String> NO_COURSE = List.of("/");

    private static final String PEOPLE = "from (" + NamedSql.read("capable-people.sql") + ") r where 1 = 1";

    private static final String CHANGE = """
            select coalesce(sum(case when p.is_now > p.was_then then 1 else 0 end), 0),
                coalesce(sum(case when p.is_now < p.was_then then 1 else 0 end), 0)
            from (select r.account_id, max(r.is_now) as is_now, max(r.was_then) as was_then
                from (select n.account_id, n.institution_id, 1 as is_now, 0 as was_then
            """ + "from (" + NamedSql.read("capable-people.sql")
            + ") n union all select e.account_id, e.institution_id, 0, 1 from ("
            + NamedSql.read("capable-people.sql").replace(":today", ":earlier").replace(":moment", ":earlierMoment")
            + ") e) r where 1 = 1";

    private static final String UNCONFIRMED = """
            select count(distinct r.account_id) from (
                select t.account_id, t.institution_id
                from institutions_posting t
                join certificates_certificate c on c.account_id = t.account_id and c.kind = 'COMPLETION' and c.revoked_at is null
                where t.ended_at is null and t.confirmed_at is null
                    and not exists (
                        select 1 from institutions_posting known
                        where known.account_id = t.account_id and known.ended_at is null and known.confirmed_at is not null
                            and (known.works_to is null or known.works_to >= :today))
            ) r where 1 = 1""";

    private static final String NEEDS = """
            select cast(r.institution_id as varchar(36)), r.competency, r.least_people from (
                select n.institution_id, n.competency, n.least_people
                from needs_need n join institutions_institution i on i.id = n.institution_id and i.closed_at is null
            ) r where 1 = 1""";

    private final EntityManager entities;
    private final Revisions revisions;
    private final Competencies competencies;
    private final Today today;
    private final Site site;

    @Inject
    Capacity(EntityManager entities, Revisions revisions, Competencies competencies, Today today, Site site) {
        this.entities = entities;
        this.revisions = revisions;
        this.competencies = competencies;
        this.today = today;
        this.site = site;
    }

    /** The area of this key, if it is one of the strategy's. */
    public Optional<PriorityArea> area(String key) {
        return areas(revisions.current()).stream()
                .filter(area -> area.key().equals(key))
                .findFirst();
    }

    /** In the order of the strategy. */
    private static List<PriorityArea> areas(List<PublishedCourse> courses) {
        var areas = new LinkedHashMap<String, PriorityArea>();
        courses.stream()
                .map(course -> course.content().shared().priorityAreas())
                .forEach(areas::putAll);
        areas.remove(CROSS_CUTTING);
        return List.copyOf(areas.values());
    }

    /** The people of each institution of the scope in each area, against those that it needs, in two queries however many there are. */
    public CapacityMatrix matrix(ReportScope scope) {
        return matrix(scope, today.date());
    }

    /**
     * The same on another day. Of a day in the past it tells what is known now of then; of a day to come, what is left by what is known now: postings
     * that end or begin until then, and no certificate that is not issued yet. What is needed is always what is needed now.
     */
    public CapacityMatrix matrix(ReportScope scope, LocalDate day) {
        List<PublishedCourse> courses = revisions.current();
        List<PriorityArea> areas = areas(courses);
        var sums = new StringBuilder();
        var marks = new StringBuilder();
        for (int at = 0; at < areas.size(); at++) {
            sums.append(", sum(p.area").append(at).append(')');
            marks.append(", max(case when r.slug in (:courses")
                    .append(at)
                    .append(") then 1 else 0 end) as area")
                    .append(at);
        }
        var sql = new NamedSql("select cast(p.institution_id as varchar(36)), count(*)" + sums
                + " from (select r.institution_id, r.account_id" + marks + " " + PEOPLE);
        on(sql, day).within(scope).add(" group by r.institution_id, r.account_id) p group by p.institution_id");
        Map<String, Set<String>> serving = coursesByArea(courses);
        IntStream.range(0, areas.size())
                .forEach(at ->
                        sql.with("courses" + at, serving(serving, areas.get(at).key())));
        AreaNeeds needs = needs(scope);
        var people = new HashMap<InstitutionId, CapacityMatrix.Counts>();
        needs.institutions().forEach(id -> people.put(id, counts(id, new Object[areas.size() + 2], areas, needs)));
        Stream<?> rows = sql.query(entities).getResultStream();
        rows.map(row -> (Object[]) row).forEach(row -> {
            InstitutionId id = InstitutionId.fromString(row[0].toString());
            people.put(id, counts(id, row, areas, needs));
        });
        return new CapacityMatrix(areas, people);
    }

    private AreaNeeds needs(ReportScope scope) {
        var needs = new AreaNeeds(competencies.all());
        Stream<?> rows = new NamedSql(NEEDS).within(scope).query(entities).getResultStream();
        rows.map(row -> (Object[]) row)
                .forEach(row -> needs.add(
                        InstitutionId.fromString(row[0].toString()), row[1].toString(), ((Number) row[2]).intValue()));
        return needs;
    }

    /** Those of the scope, and of the area if one is named, by institution and name; one row per certificate. */
    public PageOf<CapablePerson> people(ReportScope scope, Optional<String> area, int number, int size) {
        long total = ((Number) narrowed("select count(*) ", scope, area)
                        .query(entities)
                        .getSingleResult())
                .longValue();
        var empty = new PageOf<CapablePerson>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        Stream<?> rows = narrowed(CapablePerson.SELECT, scope, area)
                .add(" order by r.institution_en, r.name_en, r.number offset " + (shown - 1L) * size
                        + " rows fetch next " + size + " rows only")
                .query(entities)
                .getResultStream();
        return new PageOf<>(rows.map(row -> CapablePerson.of((Object[]) row)).toList(), shown, size, total);
    }

    /** How many hold a certificate and say that they work in the scope, which nobody has confirmed: they are counted nowhere else. */
    public long unconfirmed(ReportScope scope) {
        return ((Number) new NamedSql(UNCONFIRMED)
                        .with("today", today.date())
                        .within(scope)
                        .query(entities)
                        .getSingleResult())
                .longValue();
    }

    private NamedSql narrowed(String select, ReportScope scope, Optional<String> area) {
        NamedSql sql = on(new NamedSql(select + PEOPLE), today.date()).within(scope);
        area.ifPresent(key ->
                sql.add(" and r.slug in (:courses)").with("courses", serving(coursesByArea(revisions.current()), key)));
        return sql;
    }

    /** How many more or fewer people of the scope can do something today than on an earlier day. */
    public CapacityChange change(ReportScope scope, LocalDate earlier) {
        NamedSql sql = on(new NamedSql(CHANGE), today.date())
                .with("earlier", earlier)
                .with("earlierMoment", endOf(earlier))
                .within(scope)
                .add(" group by r.account_id) p");
        Object[] row = (Object[]) sql.query(entities).getSingleResult();
        return new CapacityChange(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private NamedSql on(NamedSql sql, LocalDate day) {
        return sql.with("today", day).with("moment", endOf(day));
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(site.zone()).toOffsetDateTime();
    }

    private static Map<String, Set<String>> coursesByArea(List<PublishedCourse> courses) {
        var serving = new HashMap<String, Set<String>>();
        for (PublishedCourse course : courses) {
            areasOf(course.content())
                    .forEach(area -> serving.computeIfAbsent(area, key -> new LinkedHashSet<>())
                            .add(course.slug().value()));
        }
        return serving;
    }

    private static Stream<String> areasOf(CourseContent content) {
        return content.objectives()
                .flatMap(objective -> content.shared().competency(objective.competency()).stream())
                .map(Competency::priorityArea);
    }

    private static List<String> serving(Map<String, Set<String>> courses, String area) {
        Set<String> found = courses.getOrDefault(area, Set.of());
        return found.isEmpty() ? NO_COURSE : List.copyOf(found);
    }

    /** @param row how many people there are, and how many in each area, from the second cell on; empty cells where nobody is there */
    private static CapacityMatrix.Counts counts(
            InstitutionId id, @Nullable Object[] row, List<PriorityArea> areas, AreaNeeds needs) {
        var byArea = new HashMap<String, CapacityMatrix.Cover>();
        for (int at = 0; at < areas.size(); at++) {
            String area = areas.get(at).key();
            byArea.put(area, CapacityMatrix.Cover.of(number(row[at + 2]), needs.of(id, area)));
        }
        return new CapacityMatrix.Counts(number(row[1]), byArea);
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
