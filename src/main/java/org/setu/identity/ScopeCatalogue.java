package org.setu.identity;

import java.util.List;
import org.setu.shared.LocalizedText;

/** The scopes that a module above knows, by name, so that nobody has to type an id: institutions name theirs, courses theirs. */
public interface ScopeCatalogue {
    record NamedScope(Scope scope, LocalizedText name) {}

    List<NamedScope> scopes();
}
