package org.setu.reporting.saving;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** All saved views. Nobody sees another person's. */
@MadeOnce
@Transactional
public class SavedViews {
    private final EntityManager entities;

    @Inject
    SavedViews(EntityManager entities) {
        this.entities = entities;
    }

    /** By name. */
    public List<SavedView> of(AccountId owner) {
        return entities.createQuery(
                        "select v from SavedView v where v.accountId = :owner order by v.name, v.id", SavedView.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    Optional<SavedView> of(AccountId owner, SavedViewId id) {
        return Optional.ofNullable(entities.find(SavedView.class, id.value()))
                .filter(view -> view.owner().equals(owner));
    }

    /** The next one of which a letter is due, claimed for this transaction: other nodes pass over it. */
    Optional<SavedView> claimDue(LocalDate today) {
        return entities.createNativeQuery("""
                        select * from reporting_saved_view
                        where next_on <= ?1
                        order by next_on limit 1
                        for update skip locked""", SavedView.class)
                .setParameter(1, Date.valueOf(today))
                .getResultStream()
                .map(SavedView.class::cast)
                .findFirst();
    }

    void add(SavedView view) {
        entities.persist(view);
    }

    void remove(SavedView view) {
        entities.remove(view);
    }

    void forget(AccountId owner) {
        entities.createQuery("delete from SavedView v where v.accountId = :owner")
                .setParameter("owner", owner.value())
                .executeUpdate();
    }
}
