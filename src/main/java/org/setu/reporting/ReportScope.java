package org.setu.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;

/**
 * Whose learning somebody may look at.
 *
 * @param everything people who work at none of the places too
 * @param places each after the one it belongs to
 */
public record ReportScope(boolean everything, List<Place> places) {
    public ReportScope {
        places = List.copyOf(places);
    }

    /** An institution, and how deep it stands in the tree. */
    public record Place(InstitutionId id, LocalizedText name, int depth) {}

    public Set<InstitutionId> institutions() {
        return places.stream().map(Place::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The places that belong to none of the others. */
    public List<Place> tops() {
        var tops = new ArrayList<Place>();
        for (Place place : places) {
            if (tops.isEmpty() || place.depth() <= tops.get(tops.size() - 1).depth()) {
                tops.add(place);
            }
        }
        return List.copyOf(tops);
    }

    /** Only this place and what lies below it; empty where the scope does not hold it. */
    public Optional<ReportScope> at(InstitutionId id) {
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).id().equals(id))
                .mapToObj(this::from)
                .findFirst();
    }

    /**
     * Those of these places that it holds, with what lies below them, as if each stood on top. One that belongs to another of them stands below that.
     */
    public ReportScope among(Set<InstitutionId> chosen) {
        var kept = new ArrayList<Place>();
        int at = 0;
        while (at < places.size()) {
            int end = at + 1;
            if (chosen.contains(places.get(at).id())) {
                end = endOf(at);
                int depth = places.get(at).depth();
                places.subList(at, end)
                        .forEach(place -> kept.add(new Place(place.id(), place.name(), place.depth() - depth)));
            }
            at = end;
        }
        return new ReportScope(false, kept);
    }

    /** The first place alone, without those below it. */
    public ReportScope top() {
        return new ReportScope(false, places.subList(0, Math.min(1, places.size())));
    }

    /** Those right below the first place. */
    public List<Place> children() {
        return places.stream()
                .filter(place -> place.depth() == places.get(0).depth() + 1)
                .toList();
    }

    /** The places of the scope that this one belongs to, from the top. */
    public List<Place> above(InstitutionId id) {
        var above = new ArrayDeque<Place>();
        for (Place place : places) {
            while (!above.isEmpty() && above.getLast().depth() >= place.depth()) {
                above.removeLast();
            }
            if (place.id().equals(id)) {
                return List.copyOf(above);
            }
            above.addLast(place);
        }
        return List.of();
    }

    private ReportScope from(int first) {
        return new ReportScope(false, places.subList(first, endOf(first)));
    }

    /** Behind the last place that belongs to this one. */
    int endOf(int first) {
        int depth = places.get(first).depth();
        return IntStream.range(first + 1, places.size())
                .filter(at -> places.get(at).depth() <= depth)
                .findFirst()
                .orElse(places.size());
    }
}
