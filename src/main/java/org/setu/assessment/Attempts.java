package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.assessment.bank.QuestionBank;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Learners' attempts, what was answered in them and what they came to. What belongs to others is not found. */
@MadeOnce
@Transactional
public class Attempts {
    /** By one walk through the attempt's steps, however often somebody changed their mind. */
    private static final String LAST_OF_EACH_QUESTION = """
            select * from (
                select step.*, row_number() over (partition by question order by number desc) as place
                from assessment_step step where attempt_id = ?1) as placed
            where place = 1""";

    private final EntityManager entities;
    private final QuestionBank bank;

    @Inject
    Attempts(EntityManager entities, QuestionBank bank) {
        this.entities = entities;
        this.bank = bank;
    }

    public Optional<Attempt> of(AccountId learner, AttemptId id) {
        return Optional.ofNullable(entities.find(Attempt.class, id.value()))
                .filter(attempt -> attempt.learner().equals(learner));
    }

    /** All goes at a quiz, the first one first. */
    public List<Attempt> of(EnrolmentId enrolment, Slug quiz) {
        return entities.createQuery("""
                        select attempt from Attempt attempt
                        where attempt.enrolmentId = :enrolment and attempt.quiz = :quiz
                        order by attempt.number""", Attempt.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("quiz", quiz.value())
                .getResultList();
    }

    /** What the goes at a quiz came to; those still open have none. */
    public Map<AttemptId, Result> results(EnrolmentId enrolment, Slug quiz) {
        return entities.createQuery("""
                        select result from Result result, Attempt attempt
                        where result.attemptId = attempt.id
                            and attempt.enrolmentId = :enrolment and attempt.quiz = :quiz""", Result.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("quiz", quiz.value())
                .getResultStream()
                .collect(Collectors.toMap(Result::attempt, Function.identity()));
    }

    public Optional<Result> result(AttemptId attempt) {
        return Optional.ofNullable(entities.find(Result.class, attempt.value()));
    }

    /** The questions of the attempt with the answers that count. */
    public AnswerSheet sheet(Attempt attempt) {
        List<Step> last = entities.createNativeQuery(LAST_OF_EACH_QUESTION, Step.class)
                .setParameter(1, attempt.id().value())
                .getResultStream()
                .map(Step.class::cast)
                .toList();
        return AnswerSheet.of(attempt.drawing(), bank.of(attempt.revision()), last);
    }

    /** The attempt, held until the transaction ends, so that it is handed in once. */
    Optional<Attempt> locked(AccountId learner, AttemptId id) {
        return Optional.ofNullable(entities.find(Attempt.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(attempt -> attempt.learner().equals(learner));
    }

    void add(Attempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    void add(Result result) {
        entities.persist(result);
    }
}
