package org.setu.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** Who may do what, and where. A token knows the roles; for the scopes, ask here. */
@MadeOnce
@Transactional
public class Grants {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Grants(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What this person holds today. */
    public List<Grant> of(AccountId account) {
        return entities.createQuery("""
                        select g from Grant g where g.accountId = :account and g.revokedAt is null
                        order by g.grantedAt""", Grant.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** What these people hold today, in one query. */
    public Map<AccountId, List<Grant>> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select g from Grant g where g.accountId in :accounts and g.revokedAt is null
                                order by g.grantedAt""", Grant.class)
                        .setParameter(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Grant::account));
    }

    /** Where this person holds this role. */
    public Set<Scope> scopesOf(AccountId account, Role role) {
        return of(account).stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody takes part; some do more. */
    public Set<Role> rolesOf(AccountId account) {
        var roles = EnumSet.of(Role.PARTICIPANT);
        of(account).forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** Who holds this role today, one for each time; held until the transaction ends, so that two who leave at once are counted rightly. */
    List<AccountId> holders(Role role) {
        return entities.createQuery("select g from Grant g where g.role = :role and g.revokedAt is null", Grant.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Grant::account)
                .toList();
    }

    /** Everybody who holds one of these roles in one of these scopes today. */
    public Set<AccountId> holding(Set<Role> roles, Set<Scope> scopes) {
        return entities.createQuery("""
                        select g from Grant g where g.role in :roles and g.scope in :scopes and g.revokedAt is null
                        order by g.grantedAt""", Grant.class)
                .setParameter("roles", roles)
                .setParameter("scopes", scopes.stream().map(Scope::toString).toList())
                .getResultStream()
                .map(Grant::account)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All who hold this role today, the longest held first; one for each scope. */
    public List<Grant> held(Role role) {
        return entities.createQuery("""
                        select g from Grant g where g.role = :role and g.revokedAt is null
                        order by g.grantedAt, g.id""", Grant.class).setParameter("role", role).getResultList();
    }

    public boolean isHeldByAnybody(Role role) {
        return !entities.createQuery(
                        "select g.id from Grant g where g.role = :role and g.revokedAt is null", Object.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Gives a role. Giving what is held already changes nothing. */
    public void grant(AccountId account, Role role, Scope scope, Optional<AccountId> by) {
        boolean held = of(account).stream()
                .anyMatch(grant -> grant.role() == role && grant.scope().equals(scope));
        if (!held) {
            entities.persist(new Grant(account, role, scope, by, clock.instant()));
        }
    }

    /** Takes a role back where {@link Grant#mayBeRevokedBy} allows it. Doing it again changes nothing. */
    public void revoke(AccountId account, UUID grant, AccountId by) {
        of(account).stream()
                .filter(held -> held.id().equals(grant) && held.mayBeRevokedBy(by))
                .forEach(held -> held.revoke(by, clock.instant()));
    }

    /** What anybody holds for just this today, the longest held first. */
    public List<Grant> holdingJust(Scope scope) {
        return justIn(scope).getResultList();
    }

    /** As {@link #holdingJust}, held until the transaction ends, so that two who change it at once are counted rightly. */
    public List<Grant> lockedIn(Scope scope) {
        return justIn(scope).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Grant> justIn(Scope scope) {
        return entities.createQuery(
                        "select g from Grant g where g.scope = :scope and g.revokedAt is null order by g.grantedAt, g.id",
                        Grant.class)
                .setParameter("scope", scope.toString());
    }

    /** Takes back every role that anybody holds for just this: what it names is gone, and another may come to be called the same. */
    public void end(Scope scope, AccountId by) {
        justIn(scope).getResultStream().forEach(grant -> grant.revoke(by, clock.instant()));
    }
}
