package org.setu.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.identity.OpaqueToken;

/**
 * What a browser shows to get its next access token. It is replaced whenever it is shown; shown again later, it was stolen, by whoever
 * shows it now or by whoever did before.
 */
@Entity
@Table(name = "identity_refresh_token")
public class RefreshToken {
    static final Duration LIFE = Duration.ofDays(30);

    /** Tabs that open together, and browsers that lost an answer on a weak line, show the same one twice within this. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What it means that the token is shown. */
    public enum Verdict {
        CURRENT,
        PARALLEL,
        REUSED,
        EXPIRED;

        public boolean isTrusted() {
            return this == CURRENT || this == PARALLEL;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected RefreshToken() {}

    RefreshToken(OpaqueToken token, UUID session, Instant at) {
        this.tokenHash = token.hash();
        this.sessionId = session;
        this.issuedAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    public Verdict shownAt(Instant at) {
        if (!at.isBefore(expiresAt)) {
            return Verdict.EXPIRED;
        } else if (replacedAt == null) {
            return Verdict.CURRENT;
        } else {
            return at.isAfter(replacedAt.plus(PATIENCE)) ? Verdict.REUSED : Verdict.PARALLEL;
        }
    }

    void replace(Instant at) {
        if (replacedAt == null) {
            replacedAt = at;
        }
    }
}
