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
 * Somebody works somewhere.
 *
 * <p>Begins as a claim of the person, is confirmed by somebody who knows or by a domain of the institution, and ends when the next is confirmed or when it is declined. When it
 * was recorded and when it held are two things: somebody is told in June that a transfer takes effect in July. The days are known only where
 * somebody told them.
 */
@Entity
@Table(name = "institutions_posting")
public class Posting {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "institution_id")
    private @Nullable UUID institutionId;

    @Column(name = "other_name")
    private @Nullable String otherName;

    @Column(name = "position")
    private @Nullable String position;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_domain")
    private @Nullable String confirmedDomain;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "works_from")
    private @Nullable LocalDate worksFrom;

    @Column(name = "works_to")
    private @Nullable LocalDate worksTo;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    Posting(AccountId account, Workplace workplace, Instant at) {
        this.id = PostingId.next().value();
        this.accountId = account.value();
        this.institutionId = workplace.institution().map(InstitutionId::value).orElse(null);
        this.otherName = workplace.institution().isPresent() ? null : workplace.otherName();
        this.position = workplace.position();
        this.claimedAt = at;
    }

    /** Somebody who knows says that it is so. Saying it again changes nothing. */
    public void confirm(AccountId by, Instant at) {
        if (!isConfirmed() && isOpen()) {
            confirmedAt = at;
            confirmedBy = by.value();
        }
    }

    /** The person has an address that the institution gives to nobody else. */
    void confirm(DomainName domain, Instant at) {
        if (!isConfirmed() && isOpen()) {
            confirmedAt = at;
            confirmedDomain = domain.value();
        }
    }

    /** It is over, or never was so. Ending it again changes nothing. */
    public void end(Instant at) {
        if (isOpen()) {
            endedAt = at;
        }
    }

    /** From this day on, which may be yet to come. */
    Posting from(LocalDate day) {
        worksFrom = day;
        return this;
    }

    /** The last day was the one before this; where that has passed, it is over. */
    void endBefore(LocalDate day, LocalDate today, Instant now) {
        if (worksTo == null || !worksTo.isBefore(day)) {
            worksTo = day.minusDays(1);
        }
        if (worksTo.isBefore(today)) {
            end(now);
        }
    }

    /** The same at the institution that took this one in: from today, or from the day on which it was to begin. */
    Posting goOver(InstitutionId into, AccountId by, LocalDate today, Instant now) {
        var next = new Posting(account(), Workplace.at(into, position()), isConfirmed() ? now : claimedAt);
        next.worksTo = worksTo;
        next.worksFrom = isConfirmed() && !beginsAfter(today) ? today : worksFrom;
        if (isConfirmed()) {
            next.confirm(by, now);
            endBefore(today, today, now);
        }
        end(now);
        return next;
    }

    /** Somebody who knows says that the person works there no more from this day on. */
    void leave(LocalDate day, AccountId by, LocalDate today, Instant now) {
        endBefore(day, today, now);
        endedBy = by.value();
    }

    /** The institution was not in the tree when the person named it; now it is. */
    public void assignTo(InstitutionId institution) {
        institutionId = institution.value();
        otherName = null;
    }

    public PostingId id() {
        return new PostingId(id);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institutionId).map(InstitutionId::new);
    }

    /** The institution's name as the person wrote it; blank where it is one of the tree. */
    public String otherName() {
        return otherName == null ? "" : otherName;
    }

    public String position() {
        return position == null ? "" : position;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** The domain that confirmed it; empty where a person did. */
    public Optional<DomainName> confirmedDomain() {
        return Optional.ofNullable(confirmedDomain).map(DomainName::new);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The first day, if somebody told it. */
    public Optional<LocalDate> worksFrom() {
        return Optional.ofNullable(worksFrom);
    }

    /** The last day, if somebody told it. */
    public Optional<LocalDate> worksTo() {
        return Optional.ofNullable(worksTo);
    }

    /** Whether somebody reported that the person left it from just this day on. */
    boolean wasLeftOn(LocalDate day) {
        return endedBy != null && day.minusDays(1).equals(worksTo);
    }

    /** Whether somebody reported that the person left it. */
    boolean wasLeft() {
        return endedBy != null;
    }

    boolean beginsBefore(LocalDate day) {
        return worksFrom == null || worksFrom.isBefore(day);
    }

    boolean beginsAfter(LocalDate day) {
        return worksFrom != null && worksFrom.isAfter(day);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether the last day is behind us, ended or not: what was told in advance ends by itself. */
    public boolean isOver(LocalDate today) {
        return !isOpen() || worksTo != null && worksTo.isBefore(today);
    }

    boolean says(Workplace workplace) {
        return institution().equals(workplace.institution())
                && otherName().equals(workplace.otherName())
                && position().equals(workplace.position());
    }
}
