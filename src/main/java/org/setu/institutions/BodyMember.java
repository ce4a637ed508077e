package org.setu.institutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

/**
 * An institution is a member of a body, from day to day.
 *
 * <p>Begins on a day that was told; somebody who works there may represent it, and another be their deputy, both changed as people change. Ends with a last day
 * and stays as it was, or goes over to the institution that took this one in.
 */
@Entity
@Table(name = "institutions_body_member")
public class BodyMember {
    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "institution_id")
    private UUID institutionId;

    @Column(name = "represented_by")
    private @Nullable UUID representedBy;

    private @Nullable UUID deputy;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected BodyMember() {}

    BodyMember(BodyId body, InstitutionId institution, LocalDate from, AccountId by, Instant at) {
        this.id = BodyMemberId.next().value();
        this.bodyId = body.value();
        this.institutionId = institution.value();
        this.fromDay = from;
        this.addedBy = by.value();
        this.addedAt = at;
    }

    /** Who speaks for it. */
    void represent(Optional<AccountId> representative, Optional<AccountId> other) {
        representedBy = representative.map(AccountId::value).orElse(null);
        deputy = other.map(AccountId::value).orElse(null);
    }

    /** @param last not before the first day */
    void endOn(LocalDate last) {
        toDay = last;
    }

    /** The same for the institution that took this one in, from today on or from the day on which it was to begin. */
    BodyMember goOver(InstitutionId into, AccountId by, LocalDate today, Instant now) {
        var next = new BodyMember(body(), into, fromDay.isAfter(today) ? fromDay : today, by, now);
        next.represent(representative(), deputy());
        next.toDay = toDay;
        return next;
    }

    /** Whoever asked to be forgotten speaks for nobody. */
    void forget(AccountId account) {
        represent(representative().filter(one -> !one.equals(account)), deputy().filter(one -> !one.equals(account)));
    }

    public BodyMemberId id() {
        return new BodyMemberId(id);
    }

    public BodyId body() {
        return new BodyId(bodyId);
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    /** Empty where nobody was named. */
    public Optional<AccountId> representative() {
        return Optional.ofNullable(representedBy).map(AccountId::new);
    }

    /** Empty where nobody was named. */
    public Optional<AccountId> deputy() {
        return Optional.ofNullable(deputy).map(AccountId::new);
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day; empty until further notice. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDay);
    }

    public AccountId addedBy() {
        return new AccountId(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isOverBefore(LocalDate day) {
        return toDay != null && toDay.isBefore(day);
    }

    public boolean isMemberOn(LocalDate day) {
        return !fromDay.isAfter(day) && !isOverBefore(day);
    }
}
