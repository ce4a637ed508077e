package org.setu.courses.aspects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
import org.setu.shared.MadeOnce;

@MadeOnce
@Transactional
public class ProgrammeList implements Aspects {
    private final EntityManager entities;

    @Inject
    ProgrammeList(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Aspect> all() {
        return entries().stream().map(ProgrammeAspect::aspect).toList();
    }

    List<ProgrammeAspect> entries() {
        return entities.createQuery(
                        "select aspect from ProgrammeAspect aspect order by aspect.place, aspect.name",
                        ProgrammeAspect.class)
                .getResultList();
    }

    public Optional<ProgrammeAspect> find(AspectKey key) {
        return Optional.ofNullable(entities.find(ProgrammeAspect.class, key.value()));
    }

    /** Held until the transaction ends, so that of two who mend it one sees what the other wrote. */
    Optional<ProgrammeAspect> locked(AspectKey key) {
        return Optional.ofNullable(entities.find(ProgrammeAspect.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether any course ever asked for it: then it is in histories, and stays. */
    public boolean isUsed(AspectKey key) {
        return isAmong("SignOffRule", key) || isAmong("SignOff", key) || isAmong("ReviewRequest", key);
    }

    private boolean isAmong(String entity, AspectKey key) {
        return entities.createQuery("select count(one) from " + entity + " one where one.aspect = :aspect", Long.class)
                        .setParameter("aspect", key.value())
                        .getSingleResult()
                > 0;
    }

    void add(ProgrammeAspect aspect) {
        entities.persist(aspect);
    }

    void forget(ProgrammeAspect aspect) {
        entities.remove(aspect);
    }
}
