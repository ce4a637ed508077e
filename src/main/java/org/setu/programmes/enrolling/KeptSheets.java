package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.setu.programmes.CohortId;
import org.setu.programmes.KeepPeople;
import org.setu.programmes.KeptSheetId;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.sheets.Sheet;

/** The tables that are looked at. Whoever brought one finds it; nobody else does. */
@MadeOnce
@Transactional
public class KeptSheets implements KeepPeople {
    private static final Duration LIFE = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    KeptSheets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public KeptSheetId keep(CohortId cohort, String fileName, Sheet sheet, AccountId by) {
        var kept = new KeptSheet(cohort, fileName, sheet, by, clock.instant());
        entities.persist(kept);
        return kept.id();
    }

    /** Throws one away. Doing it again changes nothing. */
    public void discard(CohortId cohort, KeptSheetId id, AccountId by) {
        find(cohort, id, by).ifPresent(entities::remove);
    }

    Optional<KeptSheet> find(CohortId cohort, KeptSheetId id, AccountId by) {
        return own(Optional.ofNullable(entities.find(KeptSheet.class, id.value())), cohort, by);
    }

    /** As {@link #find}, held until the transaction ends: it is enrolled once. */
    Optional<KeptSheet> locked(CohortId cohort, KeptSheetId id, AccountId by) {
        return own(
                Optional.ofNullable(entities.find(KeptSheet.class, id.value(), LockModeType.PESSIMISTIC_WRITE)),
                cohort,
                by);
    }

    void remove(KeptSheet kept) {
        entities.remove(kept);
    }

    /** Those that nobody came back to. */
    public void forgetOld() {
        entities.createQuery("delete from KeptSheet k where k.broughtAt < :before")
                .setParameter("before", clock.instant().minus(LIFE))
                .executeUpdate();
    }

    private static Optional<KeptSheet> own(Optional<KeptSheet> found, CohortId cohort, AccountId by) {
        return found.filter(kept -> kept.cohort().equals(cohort) && kept.by().equals(by));
    }
}
