package org.setu.assessment.regrading;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.assessment.Attempt;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Drawing;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionBank;
import org.setu.courses.Revisions;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** All decisions on corrected questions, and the attempts that wait to be graded again by them. */
@MadeOnce
@Transactional
public class Regradings {
    private final EntityManager entities;
    private final QuestionBank bank;
    private final Revisions revisions;

    @Inject
    Regradings(EntityManager entities, QuestionBank bank, Revisions revisions) {
        this.entities = entities;
        this.bank = bank;
        this.revisions = revisions;
    }

    /** Of a course, the newest first. */
    public List<Regrading> of(Slug course) {
        return entities.createQuery(
                        "select r from Regrading r where r.slug = :slug order by r.decidedAt desc, r.id desc",
                        Regrading.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    /** Of one question, the newest first. */
    public List<Regrading> of(Slug course, Slug question) {
        return of(course).stream()
                .filter(regrading -> regrading.question().equals(question))
                .toList();
    }

    /**
     * What counts for the questions of an attempt: the last decision on each that was made after a revision later than the attempt's had changed it.
     * Decisions by which the attempt still waits to be graded count when it was.
     */
    public Map<Slug, Correction> applyingTo(Attempt attempt) {
        Set<Slug> asked = attempt.drawing().questions().stream()
                .map(Drawing.Drawn::question)
                .collect(Collectors.toSet());
        var corrections = new HashMap<Slug, Correction>();
        entities.createQuery("""
                        select r from Regrading r
                        where r.slug = :slug and not exists (
                            select u from Ungraded u where u.attemptId = :attempt and u.regradingId = r.id)
                        order by r.decidedAt, r.id""", Regrading.class)
                .setParameter("slug", attempt.course().value())
                .setParameter("attempt", attempt.id().value())
                .getResultStream()
                .filter(regrading -> asked.contains(regrading.question()))
                .filter(regrading -> concerns(regrading, attempt.revision()))
                .forEach(regrading -> corrections.put(regrading.question(), correction(regrading)));
        return corrections;
    }

    /**
     * The oldest one that is not finished, held until the transaction ends. While somebody else holds it there is none: two decisions that were carried
     * out at once might each grade an attempt without the other.
     */
    public Optional<Regrading> claimNext() {
        return oldestUnfinished()
                .flatMap(id -> entities.createNativeQuery(
                                "select * from assessment_regrading where id = ?1 and finished_at is null for update skip locked",
                                Regrading.class)
                        .setParameter(1, id)
                        .getResultStream()
                        .map(Regrading.class::cast)
                        .findFirst());
    }

    private Optional<UUID> oldestUnfinished() {
        return entities.createQuery(
                        "select r.id from Regrading r where r.finishedAt is null order by r.decidedAt, r.id",
                        UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that were decided since, for what was handed in while somebody decided. */
    public List<Regrading> decidedSince(Instant since) {
        return entities.createQuery(
                        "select r from Regrading r where r.decidedAt > :since order by r.decidedAt", Regrading.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** Takes the next attempts from among those that wait; none are left where there are fewer. */
    public List<AttemptId> take(Regrading regrading, int atMost) {
        List<UUID> next = entities.createQuery(
                        "select u.attemptId from Ungraded u where u.regradingId = :regrading order by u.id", UUID.class)
                .setParameter("regrading", regrading.id())
                .setMaxResults(atMost)
                .getResultList();
        if (!next.isEmpty()) {
            entities.createQuery("delete from Ungraded u where u.regradingId = :regrading and u.attemptId in :attempts")
                    .setParameter("regrading", regrading.id())
                    .setParameter("attempts", next)
                    .executeUpdate();
        }
        return next.stream().map(AttemptId::new).toList();
    }

    public long waiting(Regrading regrading) {
        return entities.createQuery("select count(u) from Ungraded u where u.regradingId = :regrading", Long.class)
                .setParameter("regrading", regrading.id())
                .getSingleResult();
    }

    /** What an attempt had come to, the latest first; nothing where it was graded once. */
    public List<FormerResult> former(AttemptId attempt) {
        return entities.createQuery(
                        "select f from FormerResult f where f.attemptId = :attempt order by f.gradedAt desc, f.id desc",
                        FormerResult.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
    }

    public void keep(FormerResult former) {
        entities.persist(former);
    }

    /** What an earlier decision on the same question has not reached yet is left to this one. */
    void add(Regrading regrading, List<AttemptId> attempts) {
        entities.createQuery("""
                        delete from Ungraded u where u.regradingId in (
                            select r.id from Regrading r where r.slug = :slug and r.question = :question)""")
                .setParameter("slug", regrading.course().value())
                .setParameter("question", regrading.question().value())
                .executeUpdate();
        regrading.leaves(attempts.size());
        entities.persist(regrading);
        attempts.forEach(attempt -> entities.persist(new Ungraded(regrading, attempt)));
    }

    private boolean concerns(Regrading regrading, RevisionId asked) {
        return revisions.pinned(asked).number()
                        < revisions.pinned(regrading.revision()).number()
                && bank.of(asked)
                        .question(regrading.question())
                        .filter(question -> Rewording.between(question, corrected(regrading))
                                .isAny())
                        .isPresent();
    }

    private Correction correction(Regrading regrading) {
        return new Correction(regrading.rule(), corrected(regrading), regrading.reason(), regrading.decidedAt());
    }

    private Optional<Question> corrected(Regrading regrading) {
        return bank.of(regrading.revision()).question(regrading.question());
    }
}
