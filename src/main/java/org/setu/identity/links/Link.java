package org.setu.identity.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.identity.OpaqueToken;
import org.setu.shared.AccountId;

/** A link that was sent to somebody's address: it works once, and not for long. */
@Entity
@Table(name = "identity_link")
public class Link {
    /** What the link is for, and how long it works. */
    public enum Purpose {
        CONFIRM(Duration.ofHours(24)),
        RESET(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(OpaqueToken token, AccountId account, Purpose purpose, Instant at) {
        this.tokenHash = token.hash();
        this.accountId = account.value();
        this.purpose = purpose;
        this.madeAt = at;
        this.expiresAt = at.plus(purpose.life);
    }

    /** Uses the link up, and answers whether it opened. */
    public boolean open(Instant at) {
        boolean opens = worksAt(at);
        if (opens) {
            usedAt = at;
        }
        return opens;
    }

    public boolean worksAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
