package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Every institution that people come from. */
@MadeOnce
@Transactional
public class Institutions {
    private static final int LONGEST_HISTORY = 200;

    private final EntityManager entities;

    @Inject
    Institutions(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Institution> find(InstitutionId id) {
        return Optional.ofNullable(entities.find(Institution.class, id.value()));
    }

    public Optional<Institution> find(Slug slug) {
        return entities.createQuery("select i from Institution i where i.slug = :slug", Institution.class)
                .setParameter("slug", slug.value())
                .getResultStream()
                .findFirst();
    }

    public InstitutionTree tree() {
        return new InstitutionTree(entities.createQuery("select i from Institution i", Institution.class)
                .getResultList());
    }

    /** The institution and all below it, in one query. */
    @SuppressWarnings("unchecked")
    public Set<InstitutionId> subtree(InstitutionId top) {
        List<Object> ids =
                entities.createNativeQuery("""
                        with recursive below (id) as (
                            select id from institutions_institution where id = ?1
                            union
                            select i.id from institutions_institution i join below b on i.parent_id = b.id)
                        select cast(id as varchar(36)) from below""").setParameter(1, top.value()).getResultList();
        return ids.stream()
                .map(id -> new InstitutionId(UUID.fromString(id.toString())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of these institutions, in one query. */
    public Map<InstitutionId, LocalizedText> named(Collection<InstitutionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select i from Institution i where i.id in :ids", Institution.class)
                        .setParameter(
                                "ids", ids.stream().map(InstitutionId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Institution::id, Institution::name));
    }

    /** What became of it, the last first. */
    public List<InstitutionEvent> history(InstitutionId id) {
        return entities.createQuery("""
                        select e from InstitutionEvent e where e.institutionId = :id
                        order by e.at desc, e.id desc""", InstitutionEvent.class)
                .setParameter("id", id.value())
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }

    /** Every time that any of them got another name. */
    public List<InstitutionEvent> renamings() {
        return entities.createQuery(
                        "select e from InstitutionEvent e where e.what = :renamed order by e.at, e.id",
                        InstitutionEvent.class)
                .setParameter("renamed", InstitutionEvent.What.RENAMED)
                .getResultList();
    }

    void add(Institution institution) {
        entities.persist(institution);
        entities.flush();
    }

    void note(InstitutionEvent event) {
        entities.persist(event);
    }

    /** The tree, locked against everybody else who would move something in it at the same time. */
    public InstitutionTree lockedTree() {
        return new InstitutionTree(entities.createQuery("select i from Institution i order by i.id", Institution.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }
}
