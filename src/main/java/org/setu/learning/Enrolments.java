package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Who is enrolled in what. Each question names the learner: what belongs to others is not found. */
@MadeOnce
@Transactional
public class Enrolments {
    private final EntityManager entities;

    @Inject
    Enrolments(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Enrolment> of(AccountId learner, EnrolmentId id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id.value()))
                .filter(enrolment -> enrolment.learner().equals(learner));
    }

    public Optional<Enrolment> of(AccountId learner, Slug course) {
        return entities.createQuery(
                        "select enrolment from Enrolment enrolment where enrolment.learnerId = :learner and enrolment.slug = :slug",
                        Enrolment.class)
                .setParameter("learner", learner.value())
                .setParameter("slug", course.value())
                .getResultStream()
                .findFirst();
    }

    /** All of a learner's, the newest first. */
    public List<Enrolment> of(AccountId learner) {
        return entities.createQuery(
                        "select enrolment from Enrolment enrolment where enrolment.learnerId = :learner order by enrolment.enrolledAt desc",
                        Enrolment.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    /** Those of these people in these courses, for what a module above does for many; in one query. */
    public List<Enrolment> of(Collection<AccountId> learners, Collection<Slug> courses) {
        return learners.isEmpty() || courses.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select enrolment from Enrolment enrolment where enrolment.learnerId in :learners and enrolment.slug in :slugs",
                                Enrolment.class)
                        .setParameter(
                                "learners",
                                learners.stream().map(AccountId::value).toList())
                        .setParameter("slugs", courses.stream().map(Slug::value).toList())
                        .getResultList();
    }

    /** Of whomever, for what a module above does for a whole course; in one query. */
    public Map<EnrolmentId, Enrolment> byId(Collection<EnrolmentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select enrolment from Enrolment enrolment where enrolment.id in :ids", Enrolment.class)
                        .setParameter(
                                "ids", ids.stream().map(EnrolmentId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    /** The enrolment, held until the transaction ends, so that two devices' facts are taken one after the other. */
    Enrolment locked(EnrolmentId id) {
        Enrolment enrolment = entities.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null) {
            throw new IllegalStateException("No enrolment " + id);
        }
        return enrolment;
    }
}
