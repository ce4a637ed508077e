package org.setu.assessment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.courses.QuizPlan;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Somebody's goes at quizzes with every answer and what they came to, for the copy of their data. */
@MadeOnce
@Transactional
public class AnswerData implements PersonalData {
    private final EntityManager entities;
    private final Attempts attempts;

    @Inject
    AnswerData(EntityManager entities, Attempts attempts) {
        this.entities = entities;
        this.attempts = attempts;
    }

    @Override
    public String section() {
        return "attempts";
    }

    @Override
    public Object of(AccountId account) {
        Map<AttemptId, List<Step>> steps = all(
                        "select step from Step step where step.learnerId = :learner order by step.receivedAt",
                        Step.class,
                        account)
                .stream()
                .collect(groupingBy(Step::attempt));
        Map<AttemptId, Result> results = all(
                        "select result from Result result, Attempt attempt where result.attemptId = attempt.id and attempt.learnerId = :learner",
                        Result.class,
                        account)
                .stream()
                .collect(Collectors.toMap(Result::attempt, Function.identity()));
        return all(
                        "select attempt from Attempt attempt where attempt.learnerId = :learner order by attempt.startedAt",
                        Attempt.class,
                        account)
                .stream()
                .map(attempt -> copy(
                        attempt,
                        attempts.plan(attempt),
                        steps.getOrDefault(attempt.id(), List.of()),
                        Optional.ofNullable(results.get(attempt.id()))))
                .toList();
    }

    private <T> List<T> all(String query, Class<T> type, AccountId learner) {
        return entities.createQuery(query, type)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    private static Map<String, Object> copy(Attempt attempt, QuizPlan plan, List<Step> steps, Optional<Result> result) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("id", attempt.id().toString());
        copy.put("course", attempt.course().value());
        copy.put("quiz", attempt.quiz().value());
        copy.put("number", attempt.number());
        copy.put("startedAt", attempt.startedAt().toString());
        attempt.submittedAt().ifPresent(at -> copy.put("submittedAt", at.toString()));
        result.ifPresent(graded -> {
            copy.put("percent", graded.percent());
            if (!plan.measures()) {
                copy.put("passed", graded.passed());
            }
        });
        copy.put("answers", steps.stream().map(AnswerData::copy).toList());
        return copy;
    }

    private static Map<String, Object> copy(Step step) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("question", step.question().value());
        copy.put("number", step.number());
        copy.put("answer", step.response());
        step.language().ifPresent(language -> copy.put("language", language.code()));
        copy.put("receivedAt", step.receivedAt().toString());
        return copy;
    }
}
