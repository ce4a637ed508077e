package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.courses.Revisions;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.reporting.ReportScopes;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.Snapshots;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What every report needs first: whose learning the reader may look at, and what courses are called. */
@MadeOnce
public class ReportDesk {
    private static final String INDENT = "\u2003";

    private final Pages pages;
    private final ReportScopes scopes;
    private final Revisions revisions;
    private final Snapshots snapshots;

    @Inject
    ReportDesk(Pages pages, ReportScopes scopes, Revisions revisions, Snapshots snapshots) {
        this.pages = pages;
        this.scopes = scopes;
        this.revisions = revisions;
        this.snapshots = snapshots;
    }

    /** To people who manage nothing there are no reports. */
    ReportScope scope() {
        return scopes.of(pages.account()).orElseThrow(NotFound::new);
    }

    /** What there is to count. A page asks once, so that its numbers fit together, and says of which moment they are. */
    Snapshot snapshot() {
        return snapshots.now();
    }

    /**
     * The part of the scope at an institution; the whole of it where none is named.
     *
     * @throws NotFound where the institution is not in the scope: that it exists is not told
     */
    static ReportScope at(ReportScope scope, String institution) {
        try {
            return institution.isEmpty()
                    ? scope
                    : scope.at(InstitutionId.fromString(institution)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }

    /** Who answers for one institution begins there. */
    static String start(ReportScope all) {
        List<Place> tops = all.tops();
        return !all.everything() && tops.size() == 1 ? tops.get(0).id().toString() : "";
    }

    /** What the reader looks at, in words. */
    String called(ReportScope shown, String institution) {
        return institution.isEmpty()
                ? pages.text(shown.everything() ? "reporting.capacity.all" : "reporting.capacity.yours")
                : shown.places().get(0).name().in(pages.language());
    }

    /** Where the scope begins; empty where it is everybody. */
    List<String> names(ReportScope scope) {
        return scope.everything()
                ? List.of()
                : scope.tops().stream()
                        .map(place -> place.name().in(pages.language()))
                        .toList();
    }

    Map<Slug, LocalizedText> courses() {
        var titles = new LinkedHashMap<Slug, LocalizedText>();
        revisions
                .current()
                .forEach(course -> titles.put(course.slug(), course.content().title()));
        return titles;
    }

    /** Titles by slug, in their order. */
    Map<String, String> titles(Map<Slug, LocalizedText> courses) {
        return courses.entrySet().stream()
                .sorted(Comparator.comparing(course -> course.getValue().in(pages.language())))
                .collect(Collectors.toMap(
                        course -> course.getKey().value(),
                        course -> course.getValue().in(pages.language()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** Names by id, those below others indented, to choose from. */
    Map<String, String> indented(ReportScope scope) {
        int top = scope.places().stream().mapToInt(Place::depth).min().orElse(0);
        var names = new LinkedHashMap<String, String>();
        scope.places()
                .forEach(place -> names.put(
                        place.id().toString(),
                        INDENT.repeat(place.depth() - top) + place.name().in(pages.language())));
        return names;
    }
}
