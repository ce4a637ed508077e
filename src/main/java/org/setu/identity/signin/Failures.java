package org.setu.identity.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.setu.identity.EmailAddress;
import org.setu.identity.OpaqueToken;
import org.setu.shared.MadeOnce;

/** The wrong passwords of the last minutes. What was typed as a name is kept as a hash, whether it has an account or not. */
@MadeOnce
@Transactional
public class Failures {
    private static final int LONGEST_ADDRESS = 64;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Failures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean areTooMany(String name, String address) {
        Instant since = GuessingLimit.windowBefore(clock.instant());
        return GuessingLimit.isReached(
                count("f.accountKey", key(name), since), count("f.address", cut(address), since));
    }

    void add(String name, String address) {
        entities.persist(new Failure(key(name), cut(address), clock.instant()));
    }

    /** Somebody showed by mail that the account is theirs: earlier guesses no longer lock it. */
    public void forget(EmailAddress email) {
        entities.createQuery("delete from Failure f where f.accountKey = :key")
                .setParameter("key", key(email.value()))
                .executeUpdate();
    }

    private long count(String column, String value, Instant since) {
        return entities.createQuery(
                        "select count(f) from Failure f where " + column + " = :value and f.at > :since", Long.class)
                .setParameter("value", value)
                .setParameter("since", since)
                .getSingleResult();
    }

    private static String key(String name) {
        return OpaqueToken.hashOf(
                EmailAddress.parse(name).map(EmailAddress::value).orElseGet(() -> name.toLowerCase(Locale.ROOT)));
    }

    private static String cut(String address) {
        return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    }
}
