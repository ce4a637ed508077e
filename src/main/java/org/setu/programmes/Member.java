package org.setu.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.identity.Addressee;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody in a cohort.
 *
 * <p>Begins when a manager enrols them: with a seat, or waiting for one. Who has no account yet is known by what was written down of them, until
 * they register and confirm that address; then the account alone is kept. May be given a later deadline of their own, is reminded, and their focal point told where that is in vain, and ends when
 * a manager removes them, after which they may come back. What they learned stays theirs in any case.
 */
@Entity
@Table(name = "programmes_member")
public class Member {
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

    /** How somebody came in. */
    public enum How {
        SHEET,
        HAND,
        NOMINATION
    }

    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private @Nullable String email;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "name_bn")
    private @Nullable String nameBn;

    @Column(name = "institution_id")
    private @Nullable UUID institutionId;

    @Column(name = "position")
    private @Nullable String position;

    private String language;

    @Enumerated(EnumType.STRING)
    private How how;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "seated_at")
    private @Nullable Instant seatedAt;

    @Column(name = "extended_until")
    private @Nullable LocalDate extendedUntil;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "next_reminder_on")
    private @Nullable LocalDate nextReminderOn;

    @Column(name = "escalates_on")
    private @Nullable LocalDate escalatesOn;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(CohortId cohort, Language language, How how, AccountId by, Instant at) {
        this.id = MemberId.next().value();
        this.cohortId = cohort.value();
        this.language = language.code();
        this.how = how;
        this.addedBy = by.value();
        this.addedAt = at;
    }

    /** Somebody who has an account. */
    public static Member known(
            CohortId cohort, AccountId account, Language language, How how, AccountId by, Instant at) {
        var member = new Member(cohort, language, how, by, at);
        member.accountId = account.value();
        return member;
    }

    /** Somebody of whom no more is known than was written down. */
    public static Member invited(CohortId cohort, Person person, How how, AccountId by, Instant at) {
        var member = new Member(cohort, person.language(), how, by, at);
        member.email = person.email().value();
        member.nameEn = person.nameEn();
        member.nameBn = person.nameBn();
        member.institutionId = person.institution().map(InstitutionId::value).orElse(null);
        member.position = person.position();
        return member;
    }

    /** Gets a seat. Getting one again changes nothing. */
    public void seat(LocalDate deadline, LocalDate today, Instant at) {
        if (seatedAt == null) {
            seatedAt = at;
            planReminders(deadline, today);
        }
    }

    /** Registered and confirmed the address: from now on known by the account alone. */
    public void join(AccountId account) {
        accountId = account.value();
        email = null;
        nameEn = null;
        nameBn = null;
        institutionId = null;
        position = null;
    }

    /** Is given a deadline of their own. */
    public void extend(LocalDate until, LocalDate today) {
        extendedUntil = until;
        planReminders(until, today);
    }

    /** The days on which they are reminded, and on which their focal point is told; what passed before somebody came is not made up for. */
    public void planReminders(LocalDate deadline, LocalDate today) {
        LocalDate escalation = due(deadline).plusDays(ReminderDays.FOCAL_POINT);
        escalatesOn = isReminded() && escalation.isAfter(today) ? escalation : null;
        planNextReminder(deadline, today);
    }

    /** The next reminder is the first whose day lies ahead. */
    public void planNextReminder(LocalDate deadline, LocalDate today) {
        LocalDate due = due(deadline);
        nextReminderOn = isReminded()
                ? ReminderDays.LEARNER.stream()
                        .map(due::plusDays)
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isReminded() {
        return seatedAt != null && leftAt == null;
    }

    /** Their focal point is told, where there is one and anything is to tell. */
    public void escalate() {
        escalatesOn = null;
    }

    /** Has nothing left to be reminded of. */
    public void done() {
        nextReminderOn = null;
    }

    /** Notes that a reminder goes out, unless one did within the last day. */
    public boolean remind(Instant at) {
        boolean may = remindedAt == null || !at.isBefore(remindedAt.plus(BETWEEN_REMINDERS));
        if (may) {
            remindedAt = at;
        }
        return may;
    }

    void leave(AccountId by, Instant at) {
        leftAt = at;
        removedBy = by.value();
        seatedAt = null;
        nextReminderOn = null;
        escalatesOn = null;
    }

    /** Is enrolled again after they had left. */
    public void comeBack(How way, AccountId by, Instant at) {
        leftAt = null;
        removedBy = null;
        extendedUntil = null;
        how = way;
        addedBy = by.value();
        addedAt = at;
    }

    public MemberId id() {
        return new MemberId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    /** Empty for somebody who has none yet. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    /** Empty for somebody who has an account. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).flatMap(EmailAddress::parse);
    }

    /** Whom a letter goes to while they have no account. */
    public Optional<Addressee> invitee() {
        return email().map(address -> new Addressee(Optional.empty(), address, name(), language()));
    }

    /** Where they work by what was written down of them; empty once they have an account. */
    public Optional<InstitutionId> invitedFrom() {
        return Optional.ofNullable(institutionId).map(InstitutionId::new);
    }

    /** As what they work there, likewise; blank where nobody wrote it down. */
    public String invitedAs() {
        return position == null ? "" : position;
    }

    private LocalizedText name() {
        String english = nameEn == null ? "" : nameEn;
        String bangla = nameBn == null ? "" : nameBn;
        return LocalizedText.of(english.isEmpty() ? bangla : english, bangla.isEmpty() ? english : bangla);
    }

    private Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public How how() {
        return how;
    }

    public AccountId addedBy() {
        return new AccountId(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isSeated() {
        return seatedAt != null;
    }

    public boolean hasLeft() {
        return leftAt != null;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** When they are reminded next, unless they complete before. */
    public Optional<LocalDate> nextReminder() {
        return Optional.ofNullable(nextReminderOn);
    }

    /** When the focal point of where they work is told, unless they complete before. */
    public Optional<LocalDate> escalation() {
        return Optional.ofNullable(escalatesOn);
    }

    /** The day by which they complete: their own, or the cohort's. */
    public LocalDate due(LocalDate deadline) {
        return extendedUntil == null ? deadline : extendedUntil;
    }
}
