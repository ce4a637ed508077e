package org.setu.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;

/** The journal of what learners did. */
@MadeOnce
class Facts {
    private final EntityManager entities;

    @Inject
    Facts(EntityManager entities) {
        this.entities = entities;
    }

    /** All facts that progress is derived from, in the order in which they came; the many seconds are summed elsewhere, and marks that were replaced are left out. */
    List<Fact> of(EnrolmentId enrolment) {
        return of(List.of(enrolment)).getOrDefault(enrolment, List.of());
    }

    /** The same for several at once, in one query; who has no facts has no entry. */
    Map<EnrolmentId, List<Fact>> of(Collection<EnrolmentId> enrolments) {
        return enrolments.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                        select fact from FactRow fact
                        where fact.enrolmentId in :enrolments and fact.kind <> :seconds and fact.replacedBy is null
                        order by fact.receivedAt, fact.id""", FactRow.class)
                        .setParameter(
                                "enrolments",
                                enrolments.stream().map(EnrolmentId::value).toList())
                        .setParameter("seconds", Fact.Kind.SECONDS)
                        .getResultStream()
                        .collect(groupingBy(FactRow::enrolment, mapping(FactRow::fact, toList())));
    }

    /** The marks of several that count today, by the ids under which they were recorded first; in one query. */
    Map<EnrolmentId, Map<UUID, Fact>> marks(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Map<UUID, Fact>> marks = new HashMap<>();
        if (!enrolments.isEmpty()) {
            entities.createQuery("""
                            select fact from FactRow fact
                            where fact.enrolmentId in :enrolments and fact.kind = :mark and fact.replacedBy is null
                            order by fact.receivedAt, fact.id""", FactRow.class)
                    .setParameter(
                            "enrolments",
                            enrolments.stream().map(EnrolmentId::value).toList())
                    .setParameter("mark", Fact.Kind.MARK)
                    .getResultStream()
                    .forEach(row -> marks.computeIfAbsent(row.enrolment(), id -> new LinkedHashMap<>())
                            .put(row.recordedAs(), row.fact()));
        }
        return marks;
    }

    /** Lets a corrected mark count in the place of the one that was recorded under this id, and answers with that; empty where there is none. */
    Optional<Fact> replace(Enrolment enrolment, UUID recordedAs, Fact corrected, Instant at) {
        Optional<FactRow> row = entities.createQuery("""
                        select fact from FactRow fact
                        where fact.enrolmentId = :enrolment and fact.kind = :mark and fact.replacedBy is null
                            and (fact.id = :id or fact.corrects = :id)""", FactRow.class)
                .setParameter("enrolment", enrolment.id().value())
                .setParameter("mark", Fact.Kind.MARK)
                .setParameter("id", recordedAs)
                .getResultStream()
                .findFirst();
        row.ifPresent(mark -> entities.persist(mark.replaceBy(corrected, at)));
        return row.map(FactRow::fact);
    }

    /** All of them, seconds too, in the order in which they came. */
    List<Fact> withSeconds(EnrolmentId enrolment) {
        return entities.createQuery("""
                        select fact from FactRow fact where fact.enrolmentId = :enrolment
                        order by fact.receivedAt, fact.id""", FactRow.class)
                .setParameter("enrolment", enrolment.value())
                .getResultStream()
                .map(FactRow::fact)
                .toList();
    }

    /** Appends those that are not there yet, and answers with them. */
    List<Fact> append(Enrolment enrolment, List<Fact> facts, Instant at) {
        Set<UUID> known = known(facts);
        List<Fact> fresh = facts.stream().filter(fact -> known.add(fact.id())).toList();
        fresh.forEach(fact -> entities.persist(new FactRow(enrolment.id(), enrolment.learner(), fact, at)));
        return fresh;
    }

    private Set<UUID> known(List<Fact> facts) {
        return facts.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(entities.createQuery(
                                "select fact.id from FactRow fact where fact.id in :ids", UUID.class)
                        .setParameter("ids", facts.stream().map(Fact::id).toList())
                        .getResultList());
    }
}
