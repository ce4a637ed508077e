package org.setu.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

/**
 * One sign-in on one device.
 *
 * <p>Begins with a password and lasts as long as the device comes back within 30 days, or until somebody ends it. Its refresh tokens are a
 * family: when an old one is used again, the whole family ends. Pages that hold an access token notice the end when that expires, at most
 * ten minutes later.
 */
@Entity
@Table(name = "identity_session")
public class Session {
    private static final int LONGEST_DEVICE = 160;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String device;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private EndSessions.@Nullable Reason endedBecause;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(AccountId account, String device, Instant at) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.device = device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
        this.startedAt = at;
        this.seenAt = at;
    }

    /** Signs the device out. Ending it again changes nothing. */
    public void end(EndSessions.Reason reason, Instant at) {
        if (isRunning()) {
            endedAt = at;
            endedBecause = reason;
        }
    }

    void seen(Instant at) {
        seenAt = at;
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public String device() {
        return device;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public boolean isRunning() {
        return endedAt == null;
    }
}
