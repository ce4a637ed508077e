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
import java.util.stream.Stream;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.regrading.Correction;
import org.setu.assessment.regrading.Regradings;
import org.setu.courses.CourseContent;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.learning.Progress;
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
    private final Revisions revisions;
    private final Regradings regradings;

    @Inject
    Attempts(EntityManager entities, QuestionBank bank, Revisions revisions, Regradings regradings) {
        this.entities = entities;
        this.bank = bank;
        this.revisions = revisions;
        this.regradings = regradings;
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

    /** The quiz as the revision has it that the attempt was drawn from. */
    public QuizPlan plan(Attempt attempt) {
        return revisions
                .pinned(attempt.revision())
                .content()
                .quiz(attempt.quiz())
                .orElseThrow();
    }

    /**
     * What the tests before and after the course came to, in one query; empty until the second was handed in. One that came too late to measure
     * anything left no mark, and is not compared.
     */
    public Optional<Gain> gain(EnrolmentId enrolment, CourseContent course, Progress progress) {
        return course.tests()
                .filter(tests -> progress.mark(tests.postTest()).isPresent())
                .flatMap(tests -> {
                    Map<Slug, Result> results = results(
                            enrolment,
                            Stream.of(tests.preTest(), tests.postTest())
                                    .filter(test -> progress.mark(test).isPresent())
                                    .toList());
                    return Optional.ofNullable(results.get(tests.postTest()))
                            .map(after -> Gain.between(Optional.ofNullable(results.get(tests.preTest())), after));
                });
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

    /** The questions of the attempt with the answers that count and, once it was handed in, what was decided on questions that were corrected since. */
    public AnswerSheet sheet(Attempt attempt) {
        List<Step> last = entities.createNativeQuery(LAST_OF_EACH_QUESTION, Step.class)
                .setParameter(1, attempt.id().value())
                .getResultStream()
                .map(Step.class::cast)
                .toList();
        Map<Slug, Correction> corrections = attempt.isOpen() ? Map.of() : regradings.applyingTo(attempt);
        return AnswerSheet.of(attempt.drawing(), bank.of(attempt.revision()), last, corrections);
    }

    /** Of whomever, for what is done for a whole course. */
    Optional<Attempt> byId(AttemptId id) {
        return Optional.ofNullable(entities.find(Attempt.class, id.value()));
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

    /** Once it is handed in: the statistics take it in when there is time. */
    void leaveToBeCounted(Attempt attempt) {
        entities.persist(new Uncounted(attempt.id()));
    }

    /** Of quizzes that are taken once. */
    private Map<Slug, Result> results(EnrolmentId enrolment, List<Slug> quizzes) {
        return entities.createQuery("""
                        select attempt.quiz, result from Result result, Attempt attempt
                        where result.attemptId = attempt.id
                            and attempt.enrolmentId = :enrolment and attempt.quiz in :quizzes""", Object[].class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("quizzes", quizzes.stream().map(Slug::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new Slug((String) row[0]), row -> (Result) row[1], (one, other) -> one));
    }
}
