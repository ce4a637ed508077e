package org.setu.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.regrading.Regrading;
import org.setu.assessment.regrading.Regradings;
import org.setu.assessment.statistics.CountedAnswer;
import org.setu.assessment.statistics.Counters;
import org.setu.assessment.statistics.Counting;
import org.setu.courses.Revisions;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Counts one batch of attempts in one transaction, which takes them away from the uncounted: each is counted once, also where a node dies in between.
 * One node counts at a time; the others pass on, so that nobody waits and no two race for a counter.
 */
@MadeOnce
@Transactional
class CountNext {
    private static final int AT_ONCE = 50;

    private final EntityManager entities;
    private final Counters counters;
    private final QuestionBank bank;
    private final Revisions revisions;
    private final Regradings regradings;
    private final Clock clock;

    @Inject
    CountNext(
            EntityManager entities,
            Counters counters,
            QuestionBank bank,
            Revisions revisions,
            Regradings regradings,
            Clock clock) {
        this.entities = entities;
        this.counters = counters;
        this.bank = bank;
        this.revisions = revisions;
        this.regradings = regradings;
        this.clock = clock;
    }

    /** Whether there were any, and it was this node's turn. */
    boolean count() {
        Optional<Counting> turn = counters.takeTurn();
        List<UUID> next = turn.isPresent() ? next() : List.of();
        if (!next.isEmpty()) {
            counters.add(answers(next));
            entities.createQuery("delete from Uncounted u where u.attemptId in :attempts")
                    .setParameter("attempts", next)
                    .executeUpdate();
            turn.ifPresent(counting -> counting.counted(clock.instant()));
        }
        return !next.isEmpty();
    }

    private List<UUID> next() {
        return entities.createQuery("select u.attemptId from Uncounted u order by u.attemptId", UUID.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private List<CountedAnswer> answers(List<UUID> ids) {
        Map<AttemptId, Result> results =
                all("select r from Result r where r.attemptId in :attempts", Result.class, ids).stream()
                        .collect(toMap(Result::attempt, Function.identity()));
        Map<AttemptId, List<Step>> steps = all(
                        "select s from Step s where s.attemptId in :attempts order by s.occurredAt, s.number",
                        Step.class,
                        ids)
                .stream()
                .collect(groupingBy(Step::attempt));
        Map<Slug, Set<Slug>> regraded = new HashMap<>();
        return all("select a from Attempt a where a.id in :attempts order by a.id", Attempt.class, ids).stream()
                .flatMap(attempt -> Optional.ofNullable(results.get(attempt.id())).stream()
                        .flatMap(result -> answers(
                                attempt,
                                result,
                                regraded.computeIfAbsent(attempt.course(), this::regraded),
                                steps.getOrDefault(attempt.id(), List.of()))
                                .stream()))
                .toList();
    }

    private Set<Slug> regraded(Slug course) {
        return regradings.of(course).stream().map(Regrading::question).collect(toSet());
    }

    private List<CountedAnswer> answers(Attempt attempt, Result result, Set<Slug> regraded, List<Step> steps) {
        Language source = revisions.pinned(attempt.revision()).content().source();
        return new AttemptCount(attempt, bank.of(attempt.revision()), result, regraded, steps, source).answers();
    }

    private <T> List<T> all(String query, Class<T> type, List<UUID> attempts) {
        return entities.createQuery(query, type)
                .setParameter("attempts", attempts)
                .getResultList();
    }
}
