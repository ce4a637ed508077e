package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.setu.shared.MadeOnce;

/** Deletes what no longer decides anything: failures, links, invitations and refresh tokens whose time is over. */
@MadeOnce
@Transactional
public class ForgetExpired {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ForgetExpired(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void forget() {
        Instant now = clock.instant();
        delete("delete from Failure f where f.at < :before", now.minus(Duration.ofDays(1)));
        delete("delete from Link l where l.expiresAt < :before", now.minus(Duration.ofDays(7)));
        delete("delete from Invitation i where i.endedAt is null and i.expiresAt < :before", now);
        delete("delete from RefreshToken t where t.expiresAt < :before", now);
    }

    private void delete(String what, Instant before) {
        entities.createQuery(what).setParameter("before", before).executeUpdate();
    }
}
