package org.setu.institutions;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.identity.Scope;
import org.setu.identity.ScopeCatalogue;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Names the institutions that a manager can be given. */
@MadeOnce
public class InstitutionScopes implements ScopeCatalogue {
    private final Institutions institutions;

    @Inject
    InstitutionScopes(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public List<NamedScope> scopes() {
        return institutions.tree().rows().stream()
                .map(InstitutionTree.Row::institution)
                .map(institution -> new NamedScope(Scope.institution(institution.id()), institution.name()))
                .toList();
    }

    @Override
    public Optional<LocalizedText> nameOf(Scope scope) {
        return scopes().stream()
                .filter(named -> named.scope().equals(scope))
                .map(NamedScope::name)
                .findFirst();
    }
}
