package org.setu.institutions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** All institutions, each below its own. */
public final class InstitutionTree {
    private static final Comparator<Institution> BY_NAME =
            Comparator.comparing(institution -> institution.name().in(Language.EN));

    private final Map<Optional<InstitutionId>, List<Institution>> children;

    InstitutionTree(List<Institution> institutions) {
        children = institutions.stream().sorted(BY_NAME).collect(Collectors.groupingBy(Institution::parent));
    }

    /** An institution and how deep it stands; those on top stand at 0. */
    public record Row(Institution institution, int depth) {}

    /** Those right below this one, or those on top, by their English names. */
    public List<Institution> below(Optional<InstitutionId> parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** Whether one of exactly these names stands right below this one. */
    public boolean holds(Optional<InstitutionId> parent, LocalizedText name) {
        return below(parent).stream().anyMatch(one -> one.name().equals(name));
    }

    /** Every institution after the one it belongs to. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        addBelow(Optional.empty(), 0, rows);
        return List.copyOf(rows);
    }

    /** The institution and all below it. */
    public Set<InstitutionId> subtree(InstitutionId top) {
        var found = new LinkedHashSet<InstitutionId>();
        collect(top, found);
        return Set.copyOf(found);
    }

    /** Nothing can stand below itself, nor below what stands below it. */
    public boolean mayMove(InstitutionId moved, Optional<InstitutionId> below) {
        return below.isEmpty() || !subtree(moved).contains(below.get());
    }

    private void addBelow(Optional<InstitutionId> parent, int depth, List<Row> rows) {
        for (Institution institution : below(parent)) {
            rows.add(new Row(institution, depth));
            addBelow(Optional.of(institution.id()), depth + 1, rows);
        }
    }

    private void collect(InstitutionId top, Set<InstitutionId> found) {
        if (found.add(top)) {
            below(Optional.of(top)).forEach(child -> collect(child.id(), found));
        }
    }
}
