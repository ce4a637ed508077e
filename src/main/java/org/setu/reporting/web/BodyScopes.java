package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.institutions.Bodies;
import org.setu.institutions.Body;
import org.setu.institutions.BodyId;
import org.setu.institutions.Institutions;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The coordination bodies that reports can be asked for. */
@MadeOnce
public class BodyScopes {
    private final Pages pages;
    private final Bodies bodies;
    private final Institutions institutions;

    @Inject
    BodyScopes(Pages pages, Bodies bodies, Institutions institutions) {
        this.pages = pages;
        this.bodies = bodies;
        this.institutions = institutions;
    }

    /**
     * The body that an address names; empty where it names none.
     *
     * @param all what the reader may see
     * @throws NotFound where the reader has nothing to do with that body: that it exists is not told
     */
    Optional<BodyScope> asked(String id, ReportScope all) {
        return id.isEmpty() ? Optional.empty() : Optional.of(scope(find(id), all));
    }

    /** Names by id, to choose from. */
    Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        bodies.of(pages.account())
                .forEach(body -> choices.put(body.id().toString(), body.name().in(pages.language())));
        return choices;
    }

    private Body find(String id) {
        try {
            return bodies.of(pages.account(), BodyId.fromString(id)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }

    private BodyScope scope(Body body, ReportScope all) {
        Set<InstitutionId> members = bodies.today(body.id());
        List<Place> here = all.places().stream()
                .filter(place -> members.contains(place.id()))
                .toList();
        Set<InstitutionId> counted = here.stream().map(Place::id).collect(Collectors.toSet());
        List<String> others =
                institutions
                        .named(members.stream()
                                .filter(id -> !counted.contains(id))
                                .toList())
                        .values()
                        .stream()
                        .map(name -> name.in(pages.language()))
                        .sorted()
                        .toList();
        return new BodyScope(body.id().toString(), body.name().in(pages.language()), all.among(counted), here, others);
    }
}
