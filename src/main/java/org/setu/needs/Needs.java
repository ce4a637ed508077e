package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** What the work of institutions needs. It tells of nobody, and whoever works there may know it. */
@MadeOnce
@Transactional
public class Needs {
    private final EntityManager entities;

    @Inject
    Needs(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of an institution itself, without those below it. */
    public List<Need> of(InstitutionId institution) {
        return entities.createQuery(
                        "select n from Need n where n.institutionId = :institution order by n.competency", Need.class)
                .setParameter("institution", institution.value())
                .getResultList();
    }

    Optional<Need> find(InstitutionId institution, String competency) {
        return of(institution).stream()
                .filter(need -> need.competency().equals(competency))
                .findFirst();
    }

    void add(Need need) {
        entities.persist(need);
    }

    void remove(Need need) {
        entities.remove(need);
    }
}
