package org.setu.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.Ids;

/** Somebody tried to sign in and did not know the password. */
@Entity
@Table(name = "identity_failure")
public class Failure {
    @Id
    private UUID id;

    @Column(name = "account_key")
    private String accountKey;

    private String address;
    private Instant at;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Failure() {}

    Failure(String accountKey, String address, Instant at) {
        this.id = Ids.next();
        this.accountKey = accountKey;
        this.address = address;
        this.at = at;
    }
}
