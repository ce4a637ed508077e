package org.setu.identity.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.identity.EmailAddress;
import org.setu.identity.Invitations.Inviting;
import org.setu.identity.OpaqueToken;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Language;
import org.setu.shared.Role;

/**
 * Somebody is invited to a role.
 *
 * <p>Begins with a letter, which alone has the token. Waits for {@link #LIFE}, and ends when whoever got the letter accepts or declines, or when it is
 * taken back; one whose time is over is deleted. The address and the words go with the end: who came is known by their account, and who did
 * not come leaves nothing.
 */
@Entity
@Table(name = "identity_invitation")
public class Invitation {
    static final Duration LIFE = Duration.ofDays(14);

    /** How an invitation ended. */
    enum End {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scope;
    private String words;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable End outcome;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(OpaqueToken token, Inviting inviting, AccountId by, Instant at) {
        this.id = Ids.next();
        this.tokenHash = token.hash();
        this.email = inviting.email().value();
        this.language = inviting.language().code();
        this.role = inviting.role();
        this.scope = inviting.scope().toString();
        this.words = inviting.words();
        this.invitedBy = by.value();
        this.invitedAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    void acceptedBy(AccountId account, Instant at) {
        accountId = account.value();
        end(End.ACCEPTED, at);
    }

    /** Ends it; what has ended stays as it ended. */
    void end(End how, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            outcome = how;
            email = null;
            words = "";
        }
    }

    boolean waitsAt(Instant at) {
        return endedAt == null && at.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    /** Empty once it has ended. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).flatMap(EmailAddress::parse);
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return Scope.fromString(scope);
    }

    /** Of the letter. */
    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public String words() {
        return words;
    }

    public AccountId by() {
        return new AccountId(invitedBy);
    }

    public Instant at() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
