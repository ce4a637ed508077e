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
import org.setu.institutions.UploadUpkeep;
import org.setu.institutions.importing.Upload.Purpose;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The tables that people brought and look at; nobody finds another's. */
@MadeOnce
@Transactional
public class Uploads implements PersonalTraces, UploadUpkeep {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Uploads(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In place of what this person brought before. What others left for longer than a day goes too. */
    public UUID keep(AccountId account, Purpose purpose, byte[] file) {
        entities.createQuery("""
                        delete from Upload u
                        where u.receivedAt < :old or (u.accountId = :account and u.purpose = :purpose)""")
                .setParameter("old", clock.instant().minus(KEPT))
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
        var upload = new Upload(account, purpose, file, clock.instant());
        entities.persist(upload);
        return upload.id();
    }

    public Optional<byte[]> of(AccountId account, Purpose purpose, UUID id) {
        return Optional.ofNullable(entities.find(Upload.class, id))
                .filter(upload -> upload.belongsTo(account, purpose))
                .map(Upload::file);
    }

    public void remove(UUID id) {
        entities.createQuery("delete from Upload u where u.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void forgetOld() {
        entities.createQuery("delete from Upload u where u.receivedAt < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    @Override
    public void forget(ErasureAsked erasure) {
        entities.createQuery("delete from Upload u where u.accountId = :account")
                .setParameter("account", erasure.account().value())
                .executeUpdate();
    }
}
