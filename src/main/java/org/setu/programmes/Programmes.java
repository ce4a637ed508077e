package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.institutions.Management;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** All programmes. Each question names who asks: what others manage is not found. */
@MadeOnce
@Transactional
public class Programmes {
    private final EntityManager entities;
    private final Management management;

    @Inject
    Programmes(EntityManager entities, Management management) {
        this.entities = entities;
        this.management = management;
    }

    /** Those that this person manages, by their English names. */
    public List<Programme> of(AccountId manager) {
        return management
                .of(manager)
                .map(managed -> entities.createQuery(
                                "select p from Programme p order by p.nameEn, p.id", Programme.class)
                        .getResultStream()
                        .filter(programme -> managed.holds(programme.institution()))
                        .toList())
                .orElse(List.of());
    }

    public Optional<Programme> of(AccountId manager, ProgrammeId id) {
        return Optional.ofNullable(entities.find(Programme.class, id.value()))
                .filter(programme -> management
                        .of(manager)
                        .filter(managed -> managed.holds(programme.institution()))
                        .isPresent());
    }

    /** A programme's courses in their order. */
    public List<Slug> courses(ProgrammeId programme) {
        return courses(List.of(programme)).getOrDefault(programme, List.of());
    }

    /** As {@link #courses(ProgrammeId)} for many, in one query. */
    public Map<ProgrammeId, List<Slug>> courses(Collection<ProgrammeId> programmes) {
        return programmes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c from ProgrammeCourse c where c.programmeId in :programmes",
                                ProgrammeCourse.class)
                        .setParameter(
                                "programmes",
                                programmes.stream().map(ProgrammeId::value).toList())
                        .getResultStream()
                        .sorted(Comparator.comparingInt(ProgrammeCourse::place))
                        .collect(Collectors.groupingBy(
                                ProgrammeCourse::programme,
                                Collectors.mapping(ProgrammeCourse::course, Collectors.toList())));
    }

    /** These, whosever they are, in one query. */
    public Map<ProgrammeId, Programme> byId(Collection<ProgrammeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from Programme p where p.id in :ids", Programme.class)
                        .setParameter(
                                "ids", ids.stream().map(ProgrammeId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Programme::id, Function.identity()));
    }

    /** Whether an institution has one that is called so in English. */
    public boolean isNamed(InstitutionId institution, String english) {
        return !entities.createQuery("""
                        select p.id from Programme p where p.institutionId = :institution and p.nameEn = :name""", Object.class)
                .setParameter("institution", institution.value())
                .setParameter("name", english)
                .getResultList()
                .isEmpty();
    }

    /** Of whomever, for work that is nobody's: the programme of a cohort exists. */
    Programme known(ProgrammeId id) {
        Programme programme = entities.find(Programme.class, id.value());
        if (programme == null) {
            throw new IllegalStateException("No programme " + id);
        }
        return programme;
    }

    void add(Programme programme, List<Slug> courses) {
        entities.persist(programme);
        for (int at = 0; at < courses.size(); at++) {
            entities.persist(new ProgrammeCourse(programme.id(), at, courses.get(at)));
        }
    }
}
