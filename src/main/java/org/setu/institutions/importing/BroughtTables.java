package org.setu.institutions.importing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.institutions.TableUpkeep;
import org.setu.institutions.importing.BroughtTable.Purpose;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The tables that people brought and look at; nobody finds another's. */
@MadeOnce
@Transactional
public class BroughtTables implements PersonalTraces, TableUpkeep {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    BroughtTables(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In place of what this person brought before. What others left for longer than a day goes too. */
    public UUID keep(AccountId account, Purpose purpose, byte[] file) {
        entities.createQuery("""
                        delete from BroughtTable t
                        where t.receivedAt < :old or (t.accountId = :account and t.purpose = :purpose)""")
                .setParameter("old", clock.instant().minus(KEPT))
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
        var upload = new BroughtTable(account, purpose, file, clock.instant());
        entities.persist(upload);
        return upload.id();
    }

    public Optional<byte[]> of(AccountId account, Purpose purpose, UUID id) {
        return Optional.ofNullable(entities.find(BroughtTable.class, id))
                .filter(upload -> upload.belongsTo(account, purpose))
                .map(BroughtTable::file);
    }

    public void remove(UUID id) {
        entities.createQuery("delete from BroughtTable t where t.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void forgetOld() {
        entities.createQuery("delete from BroughtTable t where t.receivedAt < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    @Override
    public void forget(ErasureAsked erasure) {
        entities.createQuery("delete from BroughtTable t where t.accountId = :account")
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
