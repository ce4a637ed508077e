package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent.TestPair;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.institutions.Today;
import org.setu.programmes.CohortId;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.CompletionFilter.Subject;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/**
 * Who is enrolled in what, how far, and who completed: one query for the numbers and one for the rows, however many there are. As of the end of a month in
 * the past everything but what tests measured is told by what is known now of that day.
 */
@MadeOnce
@Transactional
public class Completions {
    /** Stands for the rows of now or those of then. */
    private static final String WHICH = "{rows}";

    private static final String NOW = NamedSql.read("completion-rows.sql");
    private static final String THEN = NamedSql.read("completion-rows-then.sql");
    private static final String ROWS = "from (" + WHICH + ") r where 1 = 1";
    /** No course is called so; SQL knows no empty list. */
    private static final List<String> NO_COURSE = List.of("/");

    private static final String COUNTS = """
            select count(*), count(r.completed_at),
                percentile_cont(0.5) within group (
                    order by (extract(epoch from r.completed_at) - extract(epoch from r.enrolled_at)) / 86400)
            """ + ROWS;

    /** Only marks that measured: a quiz that once had a mark to pass may have had the same name. */
    private static final String GAIN = "select count(*), avg(cast(pre.amount as double precision)),"
            + " avg(cast(post.amount as double precision)),"
            + " stddev_samp(cast(post.amount - pre.amount as double precision)) from ("
            + WHICH + """
            ) r
            join learning_fact pre on pre.enrolment_id = r.id and pre.kind = 'MARK' and pre.replaced_by is null and pre.detail = 'measured'
                and pre.activity = :before
            join learning_fact post on post.enrolment_id = r.id and post.kind = 'MARK' and post.replaced_by is null and post.detail = 'measured'
                and post.activity = :after
            where 1 = 1""";

    private static final String GAIN_BY_COURSE = ("select r.slug, " + GAIN.substring("select ".length()))
            .replace("pre.activity = :before", "r.slug || '/' || pre.activity in (:before)")
            .replace("post.activity = :after", "r.slug || '/' || post.activity in (:after)");

    private static final String GAIN_BY_COMPETENCY = """
            select m.competency, count(*), avg(m.earlier), avg(m.later), stddev_samp(m.later - m.earlier) from (
                select pre.competency, 100 * pre.points / pre.possible as earlier, 100 * post.points / post.possible as later
            """ + "from (" + WHICH + """
                ) r
                join assessment_measure pre on pre.enrolment_id = r.id and pre.quiz = :before
                join assessment_measure post on post.enrolment_id = r.id and post.quiz = :after and post.competency = pre.competency
                where 1 = 1""";

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

    public CompletionCounts counts(CompletionFilter filter) {
        return counts((Object[]) filtered(COUNTS, filter).query(entities).getSingleResult(), 0);
    }

    /** The same for each group that has any, in one query. What is in no group is under a blank name. */
    public Map<String, CompletionCounts> countsBy(CompletionFilter filter, Group group) {
        String select = "select coalesce(" + group.expression + ", ''), " + COUNTS.substring("select ".length());
        Stream<?> rows = filtered(select, filter)
                .add(" group by coalesce(" + group.expression + ", '')")
                .query(entities)
                .getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> row[0].toString(), row -> counts(row, 1)));
    }

    /** By what rows can be counted apart. */
    public enum Group {
        COURSE("r.slug"),
        INSTITUTION("cast(r.institution_id as varchar(36))"),
        KIND("r.kind"),
        /** As module and lesson: where somebody was last. */
        LESSON("r.lesson");

        private final String expression;

        Group(String expression) {
            this.expression = expression;
        }
    }

    private static CompletionCounts counts(Object[] row, int first) {
        return new CompletionCounts(
                ((Number) row[first]).longValue(),
                ((Number) row[first + 1]).longValue(),
                Optional.ofNullable((Number) row[first + 2]).map(Number::doubleValue));
    }

    /** Empty where the filter leaves in several courses, or one that has no tests before and after it, and as of a month in the past. */
    public Optional<LearningGain> gain(CompletionFilter filter) {
        return tests(filter)
                .map(tests -> gain(
                        (Object[]) measured(GAIN, filter, tests).query(entities).getSingleResult(), 0));
    }

    /** The same for each course that has such tests and people who took both, in one query. */
    public Map<Slug, LearningGain> gainByCourse(CompletionFilter filter) {
        if (filter.asOf().isPresent()) {
            return Map.of();
        }
        NamedSql sql = filtered(GAIN_BY_COURSE, filter)
                .with("before", tests(TestPair::preTest))
                .with("after", tests(TestPair::postTest))
                .add(" group by r.slug");
        Stream<?> rows = sql.query(entities).getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> new Slug((String) row[0]), row -> gain(row, 1)));
    }

    /** The same for each competency that both tests ask for; none where {@link #gain} is empty. */
    public List<CompetencyGain> gainByCompetency(CompletionFilter filter) {
        return tests(filter).stream()
                .map(tests -> measured(GAIN_BY_COMPETENCY, filter, tests).add(") m group by m.competency"))
                .flatMap(sql -> {
                    Stream<?> rows = sql.query(entities).getResultStream();
                    return rows.map(row -> (Object[]) row);
                })
                .map(row -> new CompetencyGain((String) row[0], gain(row, 1)))
                .toList();
    }

    private Optional<TestPair> tests(CompletionFilter filter) {
        return filter.course()
                .filter(course -> filter.asOf().isEmpty())
                .flatMap(revisions::current)
                .flatMap(course -> course.content().tests());
    }

    private NamedSql measured(String select, CompletionFilter filter, TestPair tests) {
        return filtered(select, filter)
                .with("before", tests.preTest().value())
                .with("after", tests.postTest().value());
    }

    /** From the column with the number of people on. */
    private static LearningGain gain(Object[] row, int first) {
        return new LearningGain(
                ((Number) row[first]).longValue(),
                number(row[first + 1]),
                number(row[first + 2]),
                number(row[first + 3]));
    }

    /** One page; where the number is beyond the last page, the last. */
    public PageOf<CompletionLine> page(
            CompletionFilter filter,
            CompletionCounts counts,
            CompletionOrder order,
            Language language,
            int number,
            int size) {
        var empty = new PageOf<CompletionLine>(List.of(), 1, size, counts.enrolled());
        int shown = Math.min(Math.max(1, number), empty.pages());
        long before = (shown - 1L) * size;
        var sql = filtered(CompletionRow.SELECT + ROWS, filter)
                .add(order.clause(language, coursesByTitle(language)))
                .add(" offset " + before + " rows fetch next " + size + " rows only");
        return new PageOf<>(lines(sql), shown, size, counts.enrolled());
    }

    /**
     * The next rows after one, in the order of enrolment, so that any number of rows can be read piece by piece: no piece holds a connection
     * while somebody's line is slow, and what is enrolled meanwhile neither repeats nor hides a row.
     */
    public List<CompletionLine> after(Optional<EnrolmentId> last, CompletionFilter filter, int atMost) {
        var sql = filtered(CompletionRow.SELECT + ROWS, filter);
        last.ifPresent(id -> sql.add(" and r.id > :last").with("last", id.value()));
        return lines(sql.add(" order by r.id fetch first " + atMost + " rows only"));
    }

    private List<CompletionLine> lines(NamedSql sql) {
        Stream<?> rows = sql.query(entities).getResultStream();
        return rows.map(row -> new CompletionRow((Object[]) row).line()).toList();
    }

    private NamedSql filtered(String select, CompletionFilter filter) {
        LocalDate day = filter.asOf().map(YearMonth::atEndOfMonth).orElseGet(today::date);
        var sql = new NamedSql(select.replace(WHICH, filter.asOf().isPresent() ? THEN : NOW))
                .with("finals", finals())
                .with("tests", tests())
                .with("today", day)
                .with("moment", startOf(day.plusDays(1)));
        sql.within(filter.scope());
        filter.cohort().ifPresent(cohort -> among(cohort, filter, sql));
        about(filter.subject(), sql);
        filter.kind().ifPresent(kind -> sql.add(" and r.kind = :kind").with("kind", kind.name()));
        if (filter.state() == State.COMPLETED) {
            sql.add(" and r.completed_at is not null");
        } else if (filter.state() == State.RUNNING) {
            sql.add(" and r.completed_at is null");
        }
        during(filter.period(), sql);
        return sql.named(filter.words());
    }

    /** What a cohort's managers see of its members is its courses, and nothing else. */
    private static void among(CohortId cohort, CompletionFilter filter, NamedSql sql) {
        String member = filter.asOf().isPresent()
                ? "m.added_at < :moment and (m.left_at is null or m.left_at >= :moment)"
                : "m.left_at is null";
        sql.add(" and exists (select 1 from programmes_member m join programmes_cohort c on c.id = m.cohort_id"
                        + " join programmes_course s on s.programme_id = c.programme_id and s.slug = r.slug"
                        + " where m.cohort_id = :cohort and m.account_id = r.account_id and " + member + ")")
                .with("cohort", cohort.value());
    }

    private void about(Subject subject, NamedSql sql) {
        subject.course().ifPresent(course -> sql.add(" and r.slug = :course").with("course", course.value()));
        subject.module()
                .ifPresent(module -> sql.add(" and r.completed_at is null and r.lesson like :module")
                        .with("module", module + "/%"));
        subject.area()
                .ifPresent(area -> sql.add(" and r.slug in (:ofArea)")
                        .with(
                                "ofArea",
                                building(competency -> competency.priorityArea().equals(area))));
        subject.competency()
                .ifPresent(key -> sql.add(" and r.slug in (:ofCompetency)")
                        .with(
                                "ofCompetency",
                                building(competency -> competency.key().equals(key))));
    }

    /** The courses one of whose objectives builds such a competency, as they are published now. */
    private List<String> building(Predicate<Competency> such) {
        List<String> courses = revisions.current().stream()
                .filter(course -> course.content()
                        .objectives()
                        .flatMap(objective -> course.content().shared().competency(objective.competency()).stream())
                        .anyMatch(such))
                .map(course -> course.slug().value())
                .toList();
        return courses.isEmpty() ? NO_COURSE : courses;
    }

    private void during(CompletionFilter.Period period, NamedSql sql) {
        String moment = period.moment() == Moment.ENROLLED ? "r.enrolled_at" : "r.completed_at";
        period.from().ifPresent(day -> sql.add(" and " + moment + " >= :from").with("from", startOf(day)));
        period.until()
                .ifPresent(day -> sql.add(" and " + moment + " < :until").with("until", startOf(day.plusDays(1))));
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(site.zone()).toOffsetDateTime();
    }

    /** The final quizzes, as course and quiz; never empty, since SQL knows no empty list. */
    private List<String> finals() {
        List<String> finals = revisions.current().stream()
                .flatMap(course -> course.content().finalQuiz().stream().map(quiz -> course.slug() + "/" + quiz))
                .toList();
        return finals.isEmpty() ? NO_COURSE : finals;
    }

    /** The quizzes that only measure, likewise. */
    private List<String> tests() {
        return Stream.concat(tests(TestPair::preTest).stream(), tests(TestPair::postTest).stream())
                .toList();
    }

    private List<String> tests(Function<TestPair, Slug> one) {
        List<String> tests = revisions.current().stream()
                .flatMap(course -> course.content().tests().stream().map(one).map(quiz -> course.slug() + "/" + quiz))
                .toList();
        return tests.isEmpty() ? NO_COURSE : tests;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private List<Slug> coursesByTitle(Language language) {
        return revisions.current().stream()
                .sorted(Comparator.comparing(course -> course.content().title().in(language)))
                .map(PublishedCourse::slug)
                .toList();
    }
}
