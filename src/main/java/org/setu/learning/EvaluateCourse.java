package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.courses.PublishedCourse;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Takes a filled-in evaluation form: what was written without a name, that it was written as a fact of the learner's. */
@MadeOnce
@Transactional
public class EvaluateCourse {
    /** As many characters as an answer may have. */
    public static final int LONGEST_TEXT = 2_000;

    public static final int BEST_SCORE = 5;

    private final EntityManager entities;
    private final Enrolments enrolments;
    private final RecordProgress recordProgress;
    private final Facts facts;
    private final Clock clock;
    private final Site site;

    @Inject
    EvaluateCourse(
            EntityManager entities,
            Enrolments enrolments,
            RecordProgress recordProgress,
            Facts facts,
            Clock clock,
            Site site) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.recordProgress = recordProgress;
        this.facts = facts;
        this.clock = clock;
        this.site = site;
    }

    /** Filling it in again changes nothing, nor does sending it twice at once. */
    public void evaluate(Enrolment enrolment, PublishedCourse course, Map<Slug, String> answers) {
        enrolments.locked(enrolment.id());
        boolean before = facts.of(enrolment.id()).stream().anyMatch(fact -> fact.kind() == Fact.Kind.EVALUATED);
        if (!before) {
            keep(course, answers);
            recordProgress.record(
                    enrolment.id(),
                    List.of(new Fact(Ids.next(), Fact.Kind.EVALUATED, null, null, null, null, null, clock.instant())));
        }
    }

    private void keep(PublishedCourse course, Map<Slug, String> answers) {
        UUID sheet = EvaluationAnswer.newSheet();
        LocalDate week = LocalDate.ofInstant(clock.instant(), site.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (EvaluationItem item : course.content().evaluation()) {
            String answer = answers.get(item.id());
            if (answer != null && !answer.isBlank()) {
                boolean scale = item.kind() == EvaluationItem.Kind.SCALE;
                entities.persist(new EvaluationAnswer(
                        sheet,
                        course.slug(),
                        course.id(),
                        item.id(),
                        scale ? Integer.valueOf(answer) : null,
                        scale ? null : answer,
                        week));
            }
        }
    }
}
