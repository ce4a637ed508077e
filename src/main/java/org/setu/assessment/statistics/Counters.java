package org.setu.assessment.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.shared.MadeOnce;

/** All counters. Answers are added within the transaction of whoever has the turn. */
@MadeOnce
@Transactional
public class Counters {
    private final EntityManager entities;

    @Inject
    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /** The right to count until the transaction ends; empty where somebody else is at it. */
    public Optional<Counting> takeTurn() {
        return entities.createNativeQuery(
                        "select * from assessment_counting where id = 1 for update skip locked", Counting.class)
                .getResultStream()
                .map(Counting.class::cast)
                .findFirst();
    }

    public void add(List<CountedAnswer> answers) {
        items(answers);
        List<CountedAnswer> first =
                answers.stream().filter(CountedAnswer::isFirst).toList();
        Map<UUID, ChoiceCount> choices = known(
                "select c from ChoiceCount c where c.id in :ids",
                ChoiceCount.class,
                first.stream()
                        .flatMap(
                                answer -> answer.choices().stream().map(choice -> ChoiceCount.id(answer.key(), choice)))
                        .collect(Collectors.toSet()),
                ChoiceCount::id);
        for (CountedAnswer answer : first) {
            for (PartChoice choice : answer.choices()) {
                choices.computeIfAbsent(
                                ChoiceCount.id(answer.key(), choice),
                                id -> begin(new ChoiceCount(answer.key(), choice)))
                        .add(choice, answer);
            }
        }
    }

    /** Written before the choices, which hang on them. */
    private void items(List<CountedAnswer> answers) {
        Map<UUID, ItemCount> items = known(
                "select i from ItemCount i where i.id in :ids",
                ItemCount.class,
                answers.stream().map(answer -> answer.key().id()).collect(Collectors.toSet()),
                ItemCount::id);
        for (CountedAnswer answer : answers) {
            items.computeIfAbsent(answer.key().id(), id -> begin(new ItemCount(answer.key(), answer.at())))
                    .add(answer);
        }
        entities.flush();
    }

    private <T> T begin(T counter) {
        entities.persist(counter);
        return counter;
    }

    private <T> Map<UUID, T> known(String query, Class<T> type, Collection<UUID> ids, Function<T, UUID> id) {
        return ids.isEmpty()
                ? new LinkedHashMap<>()
                : entities.createQuery(query, type)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
