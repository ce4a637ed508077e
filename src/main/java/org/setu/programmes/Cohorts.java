package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** All cohorts. Each question names who asks, or is asked for work that is nobody's. */
@MadeOnce
@Transactional
public class Cohorts {
    private final EntityManager entities;
    private final Programmes programmes;

    @Inject
    Cohorts(EntityManager entities, Programmes programmes) {
        this.entities = entities;
        this.programmes = programmes;
    }

    /** A cohort with its programme. */
    public record Managed(Cohort cohort, Programme programme) {}

    /** Empty where somebody else manages it: that it exists is not told. */
    public Optional<Managed> of(AccountId manager, CohortId id) {
        return Optional.ofNullable(entities.find(Cohort.class, id.value()))
                .flatMap(cohort ->
                        programmes.of(manager, cohort.programme()).map(programme -> new Managed(cohort, programme)));
    }

    /** All that this person manages, programme by programme, of each the one with the latest beginning first. */
    public List<Managed> managedBy(AccountId manager) {
        Map<ProgrammeId, Programme> managed = programmes.of(manager).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        if (managed.isEmpty()) {
            return List.of();
        }
        Map<ProgrammeId, List<Cohort>> cohorts = entities.createQuery(
                        "select c from Cohort c where c.programmeId in :programmes order by c.beginsOn desc, c.id",
                        Cohort.class)
                .setParameter(
                        "programmes",
                        managed.keySet().stream().map(ProgrammeId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Cohort::programme));
        return managed.values().stream()
                .flatMap(programme -> cohorts.getOrDefault(programme.id(), List.of()).stream()
                        .map(cohort -> new Managed(cohort, programme)))
                .toList();
    }

    /** Those with these ids, of whomever, in one query. */
    public List<Cohort> byId(Collection<CohortId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Cohort c where c.id in :ids", Cohort.class)
                        .setParameter("ids", ids.stream().map(CohortId::value).toList())
                        .getResultList();
    }

    /** A programme's cohorts, the one with the latest beginning first. */
    public List<Cohort> of(ProgrammeId programme) {
        return entities.createQuery(
                        "select c from Cohort c where c.programmeId = :programme order by c.beginsOn desc, c.id",
                        Cohort.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** Whether a programme has one that is called so in English. */
    public boolean isNamed(ProgrammeId programme, String english) {
        return of(programme).stream()
                .anyMatch(cohort -> cohort.name().in(Language.EN).equals(english));
    }

    /** Held until the transaction ends, so that of two who enrol at once the second one sees what the first one did. */
    public Cohort locked(CohortId id) {
        Cohort cohort = entities.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (cohort == null) {
            throw new IllegalStateException("No cohort " + id);
        }
        return cohort;
    }

    /** Of whomever: the cohort of a member exists. */
    public Cohort known(CohortId id) {
        Cohort cohort = entities.find(Cohort.class, id.value());
        if (cohort == null) {
            throw new IllegalStateException("No cohort " + id);
        }
        return cohort;
    }

    /** What letters say of it. */
    public CohortNotice notice(Cohort cohort) {
        return new CohortNotice(
                cohort.id(),
                programmes.known(cohort.programme()).name(),
                cohort.name(),
                cohort.deadline(),
                programmes.courses(cohort.programme()));
    }

    /** The next one whose deadline lay before this day and was not told of, claimed for this transaction: other nodes pass over it. */
    public Optional<Cohort> claimUntold(LocalDate day) {
        return entities.createNativeQuery("""
                        select * from programmes_cohort
                        where deadline < ?1 and (told_manager_for is null or told_manager_for <> deadline)
                        order by deadline limit 1
                        for update skip locked""", Cohort.class)
                .setParameter(1, Date.valueOf(day))
                .getResultStream()
                .map(Cohort.class::cast)
                .findFirst();
    }

    /** The next one of whose members focal points are to be told by today, claimed for this transaction: other nodes pass over it. */
    public Optional<Cohort> claimEscalating(LocalDate today) {
        return entities.createNativeQuery("""
                        select * from programmes_cohort
                        where id in (select m.cohort_id from programmes_member m where m.escalates_on <= ?1)
                        order by id limit 1
                        for update skip locked""", Cohort.class)
                .setParameter(1, Date.valueOf(today))
                .getResultStream()
                .map(Cohort.class::cast)
                .findFirst();
    }

    void add(Cohort cohort) {
        entities.persist(cohort);
    }
}
