package org.setu.learning.statistics;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.learning.Enrolment;
import org.setu.learning.Fact;
import org.setu.shared.MadeOnce;

/** Keeps each learner's readings as their facts tell, within the transaction that holds the enrolment. */
@MadeOnce
public class Readings {
    private final EntityManager entities;

    @Inject
    Readings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes in what has just come: a row is read and written for each lesson that it is about, mostly one.
     *
     * @param known all facts but the seconds
     * @param fresh those that have just come, seconds too
     */
    public void follow(Enrolment enrolment, CourseContent content, List<Fact> known, List<Fact> fresh) {
        Map<String, List<Fact>> touched = byLesson(fresh);
        Map<String, List<Fact>> facts =
                byLesson(Stream.concat(known.stream(), fresh.stream().filter(Readings::isSeconds))
                        .toList());
        change(
                enrolment,
                content,
                facts,
                touched.keySet(),
                (reading, trace) -> reading.follow(trace, seconds(touched.getOrDefault(reading.lesson(), List.of()))));
    }

    /**
     * Makes all readings of an enrolment what its facts tell.
     *
     * @param facts all of them, seconds too
     */
    public void derive(Enrolment enrolment, CourseContent content, List<Fact> facts) {
        Map<String, List<Fact>> all = byLesson(facts);
        change(
                enrolment,
                content,
                all,
                all.keySet(),
                (reading, trace) -> reading.become(trace, seconds(all.getOrDefault(reading.lesson(), List.of()))));
    }

    private void change(
            Enrolment enrolment,
            CourseContent content,
            Map<String, List<Fact>> facts,
            Collection<String> lessons,
            BiConsumer<LessonReading, LessonTrace> change) {
        Map<String, LessonReading> rows = rows(enrolment, lessons);
        Map<String, Lesson> blocks = content.lessons().collect(Collectors.toMap(Lesson::address, Function.identity()));
        for (String lesson : lessons) {
            var trace = LessonTrace.of(facts.getOrDefault(lesson, List.of()), Optional.ofNullable(blocks.get(lesson)));
            change.accept(rows.computeIfAbsent(lesson, address -> begin(enrolment, address, trace)), trace);
        }
    }

    private LessonReading begin(Enrolment enrolment, String lesson, LessonTrace trace) {
        var reading = new LessonReading(enrolment, lesson, trace.begunAt());
        entities.persist(reading);
        return reading;
    }

    private Map<String, LessonReading> rows(Enrolment enrolment, Collection<String> lessons) {
        return lessons.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select r from LessonReading r
                                where r.enrolmentId = :enrolment and r.lesson in :lessons""", LessonReading.class)
                        .setParameter("enrolment", enrolment.id().value())
                        .setParameter("lessons", lessons)
                        .getResultStream()
                        .collect(Collectors.toMap(LessonReading::lesson, Function.identity()));
    }

    private static Map<String, List<Fact>> byLesson(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.lesson() != null)
                .collect(groupingBy(fact -> Objects.requireNonNull(fact.lesson())));
    }

    private static boolean isSeconds(Fact fact) {
        return fact.kind() == Fact.Kind.SECONDS;
    }

    private static int seconds(List<Fact> facts) {
        return facts.stream()
                .filter(Readings::isSeconds)
                .mapToInt(fact -> Optional.ofNullable(fact.amount()).orElse(0))
                .sum();
    }
}
