package org.setu.identity.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Scope;
import org.setu.identity.ScopeCatalogue;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The scopes that a role can be given for, by the names that the modules above give them. */
@MadeOnce
public class ScopeNames {
    private final Instance<ScopeCatalogue> catalogues;
    private final Pages pages;

    @Inject
    ScopeNames(@Any Instance<ScopeCatalogue> catalogues, Pages pages) {
        this.catalogues = catalogues;
        this.pages = pages;
    }

    Map<String, String> all() {
        var names = new LinkedHashMap<String, String>();
        names.put(Scope.all().toString(), pages.text("identity.scope.all"));
        catalogues.forEach(catalogue -> catalogue
                .scopes()
                .forEach(named -> names.put(
                        named.scope().toString(),
                        pages.text(
                                "identity.scope."
                                        + (named.scope() instanceof Scope.OfCourse ? "course" : "institution"),
                                named.name().in(pages.language())))));
        return names;
    }

    /** The scope of this text, if it is one of those. */
    Optional<Scope> known(String text) {
        return all().containsKey(text) ? Optional.of(Scope.fromString(text)) : Optional.empty();
    }
}
