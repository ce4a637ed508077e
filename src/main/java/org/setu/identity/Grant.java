package org.setu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Role;

/** A role that somebody was given for a scope, by whom and when. Revoked, never deleted: reports ask who could do what at the time. */
@Entity
@Table(name = "identity_grant")
public class Grant {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scope;

    @Column(name = "granted_by")
    private @Nullable UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(AccountId account, Role role, Scope scope, Optional<AccountId> by, Instant at) {
        if (!scope.suits(role)) {
            throw new IllegalArgumentException(role + " cannot be held for " + scope);
        }
        this.id = Ids.next();
        this.accountId = account.value();
        this.role = role;
        this.scope = scope.toString();
        this.grantedBy = by.map(AccountId::value).orElse(null);
        this.grantedAt = at;
    }

    /** Takes the role back. Doing it again changes nothing. */
    public void revoke(AccountId by, Instant at) {
        if (isActive()) {
            revokedBy = by.value();
            revokedAt = at;
        }
    }

    /** Nobody can take the administration from themselves, so one administrator is always left. */
    public boolean mayBeRevokedBy(AccountId by) {
        return role != Role.ADMINISTRATOR || !account().equals(by);
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return Scope.fromString(scope);
    }

    /** Empty where the installation itself gave it. */
    public Optional<AccountId> grantedBy() {
        return Optional.ofNullable(grantedBy).map(AccountId::new);
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public boolean isActive() {
        return revokedAt == null;
    }
}
