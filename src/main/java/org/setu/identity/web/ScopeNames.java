package org.setu.identity.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Scope;
import org.setu.identity.ScopeCatalogue;
import org.setu.shared.LocalizedText;
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
                .forEach(named -> names.put(named.scope().toString(), said(named.scope(), named.name()))));
        return names;
    }

    /** One of them, without looking all of them up; what has no name any more is said as it is written. */
    String of(Scope scope) {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.nameOf(scope).stream())
                .map(name -> said(scope, name))
                .findFirst()
                .orElseGet(
                        () -> scope instanceof Scope.Everything ? pages.text("identity.scope.all") : scope.toString());
    }

    private String said(Scope scope, LocalizedText name) {
        String kind = scope instanceof Scope.OfCourse ? "course" : "institution";
        return pages.text("identity.scope." + kind, name.in(pages.language()));
    }

    /** The scope of this text, if it is one of those. */
    Optional<Scope> known(String text) {
        return all().containsKey(text) ? Optional.of(Scope.fromString(text)) : Optional.empty();
    }
}
