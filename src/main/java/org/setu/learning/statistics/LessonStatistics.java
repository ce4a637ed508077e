package org.setu.learning.statistics;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.learning.statistics.CourseReading.Counts;
import org.setu.learning.statistics.CourseReading.ModuleFigures;
import org.setu.learning.statistics.LessonFigures.ReadingTimes;
import org.setu.learning.statistics.LessonWay.BlockFigures;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What became of a course's lessons, of all revisions together: the same few queries, however many people, facts and lessons there are. */
@MadeOnce
@Transactional
public class LessonStatistics {
    /** Who did nothing for so long counts as having stopped, until they come back. */
    public static final int QUIET_DAYS = 14;

    private static final String READINGS = """
            select lesson, count(*), count(finished_at), count(timed),
                percentile_cont(0.25) within group (order by timed),
                percentile_cont(0.5) within group (order by timed),
                percentile_cont(0.75) within group (order by timed)
            from (
                select lesson, finished_at, case when finished_at is not null and seconds > 0 then seconds end as timed
                from learning_reading where slug = ?1 %s) r
            group by lesson
            """;

    private static final String STOPS = """
            select lesson, finished, quiet, furthest, count(*)
            from (
                select p.lesson, case when r.finished_at is null then 0 else 1 end as finished,
                    case when p.last_at < ?2 then 1 else 0 end as quiet, r.furthest
                from learning_enrolment e
                join learning_progress p on p.enrolment_id = e.id
                left join learning_reading r on r.enrolment_id = e.id and r.lesson = p.lesson
                where e.slug = ?1 and e.completed_at is null and p.lesson is not null) s
            group by lesson, finished, quiet, furthest
            """;

    /** Where a lesson stands today the course says, and not the reading. */
    private static final String MODULES = """
            select module, finished, count(*)
            from (
                select module, enrolment_id, count(finished_at) as finished
                from (
                    select case lesson %s end as module, enrolment_id, finished_at
                    from learning_reading where slug = ?1) placed
                where module is not null
                group by module, enrolment_id) r
            group by module, finished
            """;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    LessonStatistics(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public CourseReading of(PublishedCourse course) {
        Set<String> today = course.content().lessons().map(Lesson::address).collect(Collectors.toSet());
        Map<String, LessonFigures> lessons = figures(entities.createNativeQuery(READINGS.formatted(""))
                .setParameter(1, course.slug().value()));
        List<Stop> stops = stops(course.slug());
        stops.forEach(stop -> lessons.computeIfPresent(stop.lesson(), (lesson, figures) -> stop.in(figures)));
        return new CourseReading(
                counts(course.slug(), stops),
                lessons,
                modules(course),
                lessons.keySet().stream()
                        .filter(lesson -> !today.contains(lesson))
                        .sorted()
                        .toList(),
                until(),
                waiting(course.slug()));
    }

    /** One lesson, block by block. */
    public LessonWay of(PublishedCourse course, Lesson lesson) {
        Map<String, LessonFigures> found = figures(entities.createNativeQuery(READINGS.formatted("and lesson = ?2"))
                .setParameter(1, course.slug().value())
                .setParameter(2, lesson.address()));
        List<Stop> stops = stops(course.slug()).stream()
                .filter(stop -> stop.lesson().equals(lesson.address()))
                .toList();
        stops.forEach(stop -> found.computeIfPresent(stop.lesson(), (address, figures) -> stop.in(figures)));
        LessonFigures figures = found.getOrDefault(lesson.address(), LessonFigures.NONE);
        return way(figures, lesson, unfinished(course.slug(), lesson), stops);
    }

    /**
     * People who are in the same lesson, and not through the course.
     *
     * @param isQuiet whether they were not seen for long
     * @param furthest blank where no block is known
     */
    private record Stop(String lesson, boolean isFinished, boolean isQuiet, String furthest, int count) {
        static Stop of(Object[] row) {
            return new Stop(
                    (String) row[0],
                    number(row[1]) == 1,
                    number(row[2]) == 1,
                    row[3] == null ? "" : (String) row[3],
                    number(row[4]));
        }

        LessonFigures in(LessonFigures figures) {
            if (isQuiet) {
                return figures.stopping(isFinished ? 0 : count, isFinished ? count : 0, 0);
            } else {
                return figures.stopping(0, 0, isFinished ? 0 : count);
            }
        }
    }

    private static LessonWay way(
            LessonFigures figures, Lesson lesson, Map<String, Integer> unfinished, List<Stop> stops) {
        List<Slug> blocks = lesson.sourceText().blocks().stream().map(Block::id).toList();
        List<Integer> furthest = blocks.stream()
                .map(block -> unfinished.getOrDefault(block.value(), 0))
                .toList();
        Map<String, Integer> stopped = stops.stream()
                .filter(stop -> stop.isQuiet() && !stop.isFinished())
                .collect(toMap(Stop::furthest, Stop::count, Integer::sum));
        int known = furthest.stream().mapToInt(Integer::intValue).sum();
        return new LessonWay(
                figures,
                IntStream.range(0, blocks.size())
                        .mapToObj(at -> new BlockFigures(
                                blocks.get(at),
                                figures.finished()
                                        + furthest.stream()
                                                .skip(at)
                                                .mapToInt(Integer::intValue)
                                                .sum(),
                                stopped.getOrDefault(blocks.get(at).value(), 0)))
                        .toList(),
                figures.opened() - figures.finished() - known);
    }

    private static Map<String, LessonFigures> figures(Query readings) {
        return rows(readings)
                .collect(toMap(
                        row -> (String) row[0],
                        row -> new LessonFigures(
                                number(row[1]),
                                number(row[2]),
                                0,
                                0,
                                0,
                                new ReadingTimes(number(row[3]), real(row[4]), real(row[5]), real(row[6]))),
                        (one, same) -> one,
                        HashMap::new));
    }

    /** Of those who have not finished the lesson: by the block that they reached, how many. */
    private Map<String, Integer> unfinished(Slug course, Lesson lesson) {
        return entities.createQuery("""
                        select r.furthest, count(r.lesson) from LessonReading r
                        where r.slug = :slug and r.lesson = :lesson and r.finishedAt is null and r.furthest is not null
                        group by r.furthest""", Object[].class)
                .setParameter("slug", course.value())
                .setParameter("lesson", lesson.address())
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> number(row[1])));
    }

    private List<Stop> stops(Slug course) {
        return rows(entities.createNativeQuery(STOPS)
                        .setParameter(1, course.value())
                        .setParameter(2, until().atOffset(ZoneOffset.UTC)))
                .map(Stop::of)
                .toList();
    }

    private Map<Slug, ModuleFigures> modules(PublishedCourse course) {
        List<Lesson> lessons = course.content().lessons().toList();
        if (lessons.isEmpty()) {
            return Map.of();
        }
        String places = IntStream.range(0, lessons.size())
                .mapToObj(at -> "when ?%d then cast(?%d as varchar(64))".formatted(2 * at + 2, 2 * at + 3))
                .collect(Collectors.joining(" "));
        Query query = entities.createNativeQuery(MODULES.formatted(places))
                .setParameter(1, course.slug().value());
        IntStream.range(0, lessons.size())
                .forEach(at -> query.setParameter(2 * at + 2, lessons.get(at).address())
                        .setParameter(
                                2 * at + 3,
                                course.content().moduleOf(lessons.get(at)).id().value()));
        Map<Slug, Integer> whole = course.content().modules().stream()
                .collect(toMap(CourseModule::id, module -> module.lessons().size()));
        return rows(query)
                .collect(toMap(
                        row -> new Slug((String) row[0]),
                        row -> new ModuleFigures(
                                number(row[2]),
                                whole.getOrDefault(new Slug((String) row[0]), 0) == number(row[1])
                                        ? number(row[2])
                                        : 0),
                        (one, other) ->
                                new ModuleFigures(one.opened() + other.opened(), one.finished() + other.finished())));
    }

    private Counts counts(Slug course, List<Stop> stops) {
        Object[] row = entities.createQuery("""
                        select count(e.id), count(e.completedAt) from Enrolment e where e.slug = :slug""", Object[].class)
                .setParameter("slug", course.value())
                .getSingleResult();
        return new Counts(
                number(row[0]),
                number(row[1]),
                stops.stream().filter(Stop::isQuiet).mapToInt(Stop::count).sum());
    }

    private long waiting(Slug course) {
        return entities.createQuery(
                        "select count(u) from Underived u, Enrolment e where e.id = u.enrolmentId and e.slug = :slug",
                        Long.class)
                .setParameter("slug", course.value())
                .getSingleResult();
    }

    private Instant until() {
        return clock.instant().minus(Duration.ofDays(QUIET_DAYS));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static double real(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).doubleValue();
    }
}
