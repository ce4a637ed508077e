package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/**
 * Who speaks for which institution. A focal point is named by an administrator or by whoever manages the institution, until one of them ends it, and is one
 * only while they work there, or below it, by a confirmed posting: whoever is transferred away sees nobody of it from that day on.
 */
@MadeOnce
@Transactional
public class FocalPoints {
    private final Grants grants;
    private final Postings postings;
    private final Institutions institutions;

    @Inject
    FocalPoints(Grants grants, Postings postings, Institutions institutions) {
        this.grants = grants;
        this.postings = postings;
        this.institutions = institutions;
    }

    /** The institutions that this person speaks for, each with all below it; empty for who speaks for none. */
    public Optional<ManagedInstitutions> of(AccountId account) {
        Set<Scope> held = grants.scopesOf(account, Role.FOCAL_POINT);
        Optional<InstitutionId> works = held.isEmpty() ? Optional.empty() : works(postings.current(account));
        var spokenFor = new HashSet<InstitutionId>();
        for (Scope scope : held) {
            Set<InstitutionId> below =
                    institution(scope).map(institutions::subtree).orElse(Set.of());
            if (works.filter(below::contains).isPresent()) {
                spokenFor.addAll(below);
            }
        }
        return spokenFor.isEmpty() ? Optional.empty() : Optional.of(new ManagedInstitutions(false, spokenFor));
    }

    /**
     * Who is to be asked about each of these institutions: its own focal points or, where it has none, those of the nearest one above it that has. Left out
     * where there are none up to the top. The number of queries does not grow with the institutions.
     */
    public Map<InstitutionId, Set<AccountId>> nearest(Collection<InstitutionId> asked) {
        List<Grant> held = asked.isEmpty() ? List.of() : grants.held(Role.FOCAL_POINT);
        if (held.isEmpty()) {
            return Map.of();
        }
        Map<InstitutionId, Institution> tree = institutions.tree().rows().stream()
                .map(InstitutionTree.Row::institution)
                .collect(Collectors.toMap(Institution::id, institution -> institution));
        Map<AccountId, Posting> today =
                postings.current(held.stream().map(Grant::account).collect(Collectors.toSet()));
        var speaking = new HashMap<InstitutionId, Set<AccountId>>();
        for (Grant grant : held) {
            institution(grant.scope())
                    .filter(at -> works(Optional.ofNullable(today.get(grant.account())))
                            .filter(place -> isWithin(place, at, tree))
                            .isPresent())
                    .ifPresent(at -> speaking.computeIfAbsent(at, first -> new LinkedHashSet<>())
                            .add(grant.account()));
        }
        var nearest = new HashMap<InstitutionId, Set<AccountId>>();
        asked.forEach(one -> nearest(Optional.of(one), speaking, tree).ifPresent(found -> nearest.put(one, found)));
        return nearest;
    }

    private static Optional<Set<AccountId>> nearest(
            Optional<InstitutionId> from,
            Map<InstitutionId, Set<AccountId>> speaking,
            Map<InstitutionId, Institution> tree) {
        Optional<InstitutionId> at = from;
        while (at.isPresent() && !speaking.containsKey(at.get())) {
            at = above(at.get(), tree);
        }
        return at.map(found -> speaking.getOrDefault(found, Set.of()));
    }

    private static boolean isWithin(InstitutionId place, InstitutionId top, Map<InstitutionId, Institution> tree) {
        Optional<InstitutionId> at = Optional.of(place);
        while (at.isPresent() && !at.get().equals(top)) {
            at = above(at.get(), tree);
        }
        return at.isPresent();
    }

    private static Optional<InstitutionId> above(InstitutionId id, Map<InstitutionId, Institution> tree) {
        return Optional.ofNullable(tree.get(id)).flatMap(Institution::parent);
    }

    private static Optional<InstitutionId> works(Optional<Posting> posting) {
        return posting.filter(Posting::isConfirmed).flatMap(Posting::institution);
    }

    private static Optional<InstitutionId> institution(Scope scope) {
        return scope instanceof Scope.OfInstitution of ? Optional.of(of.institution()) : Optional.empty();
    }
}
