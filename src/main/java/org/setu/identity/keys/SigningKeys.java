package org.setu.identity.keys;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.shared.MadeOnce;

/** The keys that sign access tokens, the same on every node. */
@MadeOnce
@Transactional
public class SigningKeys {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SigningKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What whoever checks our tokens needs: a JWK set (RFC 7517 section 5). */
    String published() {
        return published(clock).stream()
                .map(SigningKey::publicJwk)
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    Optional<SigningKey> newest() {
        return entities.createQuery("select k from SigningKey k order by k.generation desc", SigningKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Waits until no other node is past this, and keeps them out until the transaction ends. */
    public void lock() {
        newest().ifPresent(key -> entities.lock(key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws jakarta.persistence.PersistenceException when another node made this generation just now */
    void add(SigningKey key) {
        entities.persist(key);
        entities.flush();
    }

    private List<SigningKey> published(Clock clock) {
        return entities.createQuery("""
                        select k from SigningKey k where k.retiredAt is null or k.retiredAt > :since
                        order by k.generation""", SigningKey.class)
                .setParameter("since", clock.instant().minus(SigningKey.PUBLISHED_AFTER_RETIREMENT))
                .getResultList();
    }
}
