package org.setu.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

/**
 * An institution is asked to nominate some of its people for a cohort.
 *
 * <p>Begins when whoever manages the cohort asks, once for each institution; asking again says how many and until when anew. Is open until its day has
 * passed or it is ended before; what was nominated until then stays to be decided.
 */
@Entity
@Table(name = "programmes_call")
public class Call {
    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "institution_id")
    private UUID institutionId;

    private @Nullable Integer places;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    public Call(
            CohortId cohort,
            InstitutionId institution,
            Optional<Integer> places,
            LocalDate until,
            AccountId by,
            Instant at) {
        this.id = CallId.next().value();
        this.cohortId = cohort.value();
        this.institutionId = institution.value();
        this.places = places.orElse(null);
        this.untilOn = until;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** Asks for other numbers, or until another day; opens it again where it was over. Answers whether that is anything new. */
    public boolean askAgain(Optional<Integer> number, LocalDate until) {
        boolean isNew = endedAt != null || !untilOn.equals(until) || !places().equals(number);
        places = number.orElse(null);
        untilOn = until;
        endedAt = null;
        return isNew;
    }

    /** No more are taken. Ending it again changes nothing. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isAfter(untilOn);
    }

    /** How many more may be nominated; empty where as many as they like. Who was declined leaves their place. */
    public Optional<Integer> placesLeft(int standing) {
        return places().map(number -> Math.max(0, number - standing));
    }

    public CallId id() {
        return new CallId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    /** Empty where they may nominate as many as they like. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    /** The last day. */
    public LocalDate until() {
        return untilOn;
    }

    public AccountId madeBy() {
        return new AccountId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
