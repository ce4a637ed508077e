package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Brings many institutions at once to how they should be: what is not there yet is added, what is otherwise is renamed and moved. */
@MadeOnce
@Transactional
public class ReshapeTree {
    private final EntityManager entities;
    private final Institutions institutions;
    private final Clock clock;

    @Inject
    ReshapeTree(EntityManager entities, Institutions institutions, Clock clock) {
        this.entities = entities;
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * How an institution should be.
     *
     * @param code the short name of a new one; where it is empty, one is made of the English name
     */
    public record Wanted(
            InstitutionId id,
            Optional<Slug> code,
            LocalizedText name,
            InstitutionKind kind,
            Optional<InstitutionId> parent) {}

    /**
     * @param tree as it stands, locked
     * @param wanted each after the one that it is to stand below; all together they leave nothing below itself
     */
    public void reshape(InstitutionTree tree, List<Wanted> wanted, AccountId by) {
        var known = tree.rows().stream()
                .map(InstitutionTree.Row::institution)
                .collect(Collectors.toMap(Institution::id, Function.identity()));
        Instant now = clock.instant();
        Optional<AccountId> somebody = Optional.of(by);
        plant(
                wanted.stream().filter(one -> !known.containsKey(one.id())).toList(),
                known.values().stream().map(Institution::slug).collect(Collectors.toCollection(HashSet::new)),
                somebody,
                now);
        for (Wanted one : wanted) {
            Optional.ofNullable(known.get(one.id())).ifPresent(institution -> {
                institution.rename(one.name(), one.kind(), somebody, now).ifPresent(institutions::note);
                institution.moveBelow(one.parent(), somebody, now).ifPresent(institutions::note);
            });
        }
    }

    /** Level by level: the database wants to know what stands above before what stands below. */
    private void plant(List<Wanted> added, Set<Slug> taken, Optional<AccountId> by, Instant now) {
        added.stream().flatMap(one -> one.code().stream()).forEach(taken::add);
        var unsaved = new HashSet<InstitutionId>();
        var events = new ArrayList<InstitutionEvent>();
        for (Wanted one : added) {
            if (one.parent().filter(unsaved::contains).isPresent()) {
                entities.flush();
                unsaved.clear();
            }
            Slug slug = one.code()
                    .orElseGet(() -> AddInstitution.freeSlug(one.name().in(Language.EN), taken::contains));
            taken.add(slug);
            var institution = new Institution(one.id(), one.parent(), slug, one.name(), one.kind());
            entities.persist(institution);
            unsaved.add(one.id());
            events.add(institution.begin(by, now));
        }
        entities.flush();
        events.forEach(institutions::note);
    }
}
