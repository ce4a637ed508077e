package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What the tests before and after a course said of each competency, for the reports that hold them against each other. */
@MadeOnce
@Transactional
public class Measures {
    private final EntityManager entities;

    @Inject
    Measures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of one go at such a test, in place of what it said before.
     *
     * @param go the id under which the learner's progress has it as well
     */
    public void keep(EnrolmentId enrolment, Slug quiz, UUID go, Map<Slug, Tally> byCompetency) {
        entities.createQuery("delete from Measure measure where measure.attemptId = :attempt")
                .setParameter("attempt", go)
                .executeUpdate();
        byCompetency.forEach(
                (competency, tally) -> entities.persist(new Measure(enrolment, quiz, go, competency, tally)));
    }

    /** Whether it told something of before or after the course; a test that came too late does not. */
    boolean has(AttemptId attempt) {
        return !entities.createQuery(
                        "select measure from Measure measure where measure.attemptId = :attempt", Measure.class)
                .setParameter("attempt", attempt.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
