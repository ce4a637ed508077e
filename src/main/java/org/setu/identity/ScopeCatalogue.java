package org.setu.identity;

import java.util.List;
import java.util.Optional;
import org.setu.shared.LocalizedText;

/** The scopes that a module above knows, by name, so that nobody has to type an id: institutions name theirs, courses theirs. */
public interface ScopeCatalogue {
    record NamedScope(Scope scope, LocalizedText name) {}

    List<NamedScope> scopes();

    /** What one of them is called; empty for a scope of another module, or none any more. */
    Optional<LocalizedText> nameOf(Scope scope);
}
