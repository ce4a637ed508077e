package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.ManagedInstitutions;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Which institutions are asked to nominate people for which cohorts. Whoever speaks for an institution, or for one above it, finds what it is asked. */
@MadeOnce
@Transactional
public class Calls {
    private final EntityManager entities;
    private final FocalPoints focalPoints;

    @Inject
    Calls(EntityManager entities, FocalPoints focalPoints) {
        this.entities = entities;
        this.focalPoints = focalPoints;
    }

    /** What this person is asked, the last day that is furthest ahead first; none for who speaks for no institution. */
    public List<Call> of(AccountId focalPoint) {
        return focalPoints.of(focalPoint).map(this::at).orElse(List.of());
    }

    private List<Call> at(ManagedInstitutions spokenFor) {
        return entities.createQuery(
                        "select c from Call c where c.institutionId in :institutions order by c.untilOn desc, c.id",
                        Call.class)
                .setParameter(
                        "institutions",
                        spokenFor.institutions().stream()
                                .map(InstitutionId::value)
                                .toList())
                .getResultList();
    }

    /** Empty where it asks somebody else: that it exists is not told. */
    public Optional<Call> of(AccountId focalPoint, CallId id) {
        return Optional.ofNullable(entities.find(Call.class, id.value()))
                .filter(call -> focalPoints
                        .of(focalPoint)
                        .filter(spokenFor -> spokenFor.holds(call.institution()))
                        .isPresent());
    }

    /** All of a cohort, the one that was asked first first. Whose cohort it is, {@link Cohorts} is asked before. */
    public List<Call> of(CohortId cohort) {
        return entities.createQuery(
                        "select c from Call c where c.cohortId = :cohort order by c.madeAt, c.id", Call.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** As it stands in this transaction, of whomever: it exists. */
    public Call known(CallId id) {
        Call call = entities.find(Call.class, id.value());
        if (call == null) {
            throw new IllegalStateException("No call " + id);
        }
        return call;
    }

    public void add(Call call) {
        entities.persist(call);
    }
}
