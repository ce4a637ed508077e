package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** All coordination bodies. Each question names who asks: what neither they nor one of their institutions has to do with is not found. */
@MadeOnce
@Transactional
public class Bodies {
    private final EntityManager entities;
    private final Management management;
    private final Today today;
    private final Clock clock;

    @Inject
    Bodies(EntityManager entities, Management management, Today today, Clock clock) {
        this.entities = entities;
        this.management = management;
        this.today = today;
        this.clock = clock;
    }

    /** Those that this person manages, and those that an institution of theirs is a member of today, by their English names. */
    public List<Body> of(AccountId viewer) {
        Optional<ManagedInstitutions> managed = management.of(viewer);
        if (managed.isEmpty()) {
            return List.of();
        }
        Map<BodyId, Set<InstitutionId>> members = entities.createQuery("select m from BodyMember m", BodyMember.class)
                .getResultStream()
                .filter(member -> member.isMemberOn(today.date()))
                .collect(Collectors.groupingBy(
                        BodyMember::body, Collectors.mapping(BodyMember::institution, Collectors.toSet())));
        return entities.createQuery("select b from Body b order by b.nameEn, b.id", Body.class)
                .getResultStream()
                .filter(body -> sees(managed.get(), body, members.getOrDefault(body.id(), Set.of())))
                .toList();
    }

    /** As {@link #of(AccountId)}. */
    public Optional<Body> of(AccountId viewer, BodyId id) {
        Optional<ManagedInstitutions> managed = management.of(viewer);
        return managed.isEmpty() ? Optional.empty() : find(id).filter(body -> sees(managed.get(), body, today(id)));
    }

    /** Only those that this person manages. */
    public Optional<Body> managed(AccountId manager, BodyId id) {
        return find(id).filter(body -> management
                .of(manager)
                .filter(managed -> managed.holds(body.institution()))
                .isPresent());
    }

    /** Every membership that ever was, or will be, in the order of their days. */
    public List<BodyMember> members(BodyId body) {
        return entities.createQuery(
                        "select m from BodyMember m where m.bodyId = :body order by m.fromDay, m.addedAt, m.id",
                        BodyMember.class)
                .setParameter("body", body.value())
                .getResultList();
    }

    /** The institutions that are members today. */
    public Set<InstitutionId> today(BodyId body) {
        return members(body).stream()
                .filter(member -> member.isMemberOn(today.date()))
                .map(BodyMember::institution)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an institution has one that is called so in English. */
    public boolean isNamed(InstitutionId institution, String english) {
        return !entities.createQuery(
                        "select b.id from Body b where b.institutionId = :institution and b.nameEn = :name",
                        Object.class)
                .setParameter("institution", institution.value())
                .setParameter("name", english)
                .getResultList()
                .isEmpty();
    }

    /** Those in which this person speaks for an institution, or did. */
    List<BodyMember> spokenForBy(AccountId account) {
        return entities.createQuery(
                        "select m from BodyMember m where m.representedBy = :account or m.deputy = :account order by m.fromDay, m.id",
                        BodyMember.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<Body> find(BodyId id) {
        return Optional.ofNullable(entities.find(Body.class, id.value()));
    }

    /** Held until the transaction ends, so that nobody becomes a member twice at once. */
    void hold(Body body) {
        entities.lock(body, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Body body) {
        entities.persist(body);
        entities.flush();
    }

    void add(BodyMember member) {
        entities.persist(member);
    }

    /** Whoever took an institution in has its seats from today on; where it has one in the same body, that is enough. */
    void goOver(InstitutionId merged, InstitutionId into, AccountId by) {
        LocalDate day = today.date();
        Set<BodyId> seated = notOver(into).stream().map(BodyMember::body).collect(Collectors.toSet());
        for (BodyMember member : notOver(merged)) {
            if (!seated.contains(member.body())) {
                add(member.goOver(into, by, day, clock.instant()));
            }
            if (member.from().isBefore(day)) {
                member.endOn(day.minusDays(1));
            } else {
                entities.remove(member);
            }
        }
    }

    private List<BodyMember> notOver(InstitutionId institution) {
        return entities.createQuery(
                        "select m from BodyMember m where m.institutionId = :institution and (m.toDay is null or m.toDay >= :today)",
                        BodyMember.class)
                .setParameter("institution", institution.value())
                .setParameter("today", today.date())
                .getResultList();
    }

    private static boolean sees(ManagedInstitutions managed, Body body, Set<InstitutionId> members) {
        return managed.holds(body.institution()) || members.stream().anyMatch(managed::holds);
    }
}
