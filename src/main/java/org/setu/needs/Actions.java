package org.setu.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.institutions.Management;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What institutions plan to do. Each question names who asks: what others answer for is not found. */
@MadeOnce
@Transactional
public class Actions {
    private final EntityManager entities;
    private final Management management;

    @Inject
    Actions(EntityManager entities, Management management) {
        this.entities = entities;
        this.management = management;
    }

    /** One that this person answers for; empty where it was called off. */
    public Optional<Action> of(AccountId manager, ActionId id) {
        return Optional.ofNullable(entities.find(Action.class, id.value()))
                .filter(action -> !action.isCalledOff())
                .filter(action -> management
                        .of(manager)
                        .filter(managed -> managed.holds(action.institution()))
                        .isPresent());
    }

    /** Those that this person sees to, the next one due first. */
    public List<Action> ownedBy(AccountId owner) {
        return entities.createQuery(
                        "select a from Action a where a.ownerId = :owner and a.calledOffAt is null order by a.dueOn, a.id",
                        Action.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    void add(Action action) {
        entities.persist(action);
    }
}
