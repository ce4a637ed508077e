package org.setu.courses.offering;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Withdrawals;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

@MadeOnce
@Transactional
public class StoredWithdrawals implements Withdrawals {
    private final EntityManager entities;

    @Inject
    StoredWithdrawals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Withdrawn> of(Slug course) {
        return open(course).map(withdrawal -> new Withdrawn(withdrawal.at(), withdrawal.reason()));
    }

    /** The one that has not ended. */
    public Optional<Withdrawal> open(Slug course) {
        return entities.createQuery(
                        "select withdrawal from Withdrawal withdrawal where withdrawal.slug = :slug and withdrawal.offeredAt is null",
                        Withdrawal.class)
                .setParameter("slug", course.value())
                .getResultStream()
                .findFirst();
    }

    /** All that there ever were, the newest first. */
    public List<Withdrawal> all(Slug course) {
        return entities.createQuery(
                        "select withdrawal from Withdrawal withdrawal where withdrawal.slug = :slug order by withdrawal.withdrawnAt desc",
                        Withdrawal.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
    }
}
