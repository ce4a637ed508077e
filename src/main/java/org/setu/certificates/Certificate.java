package org.setu.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Language;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * A line of the register: that somebody completed, or took part in, one revision of a course.
 *
 * <p>Begins, once for each enrolment and kind, in the transaction of the completion, and stays as it was written. It holds no name, but
 * a seal over one. Where its course says so it expires, unless it is renewed. It may be revoked, with a reason that everybody can read, and a
 * revocation that was a mistake may be taken back.
 */
@Entity
@Table(name = "certificates_certificate")
public class Certificate {
    @Id
    private String number;

    private String code;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private CertificatePrint.Kind kind;

    private String slug;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "revision_number")
    private int revisionNumber;

    private int minutes;

    private String detail;

    @Column(name = "holder_salt")
    private String holderSalt;

    @Column(name = "holder_hash")
    private String holderHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    private int reminders;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_because")
    private @Nullable String revokedBecause;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(
            CertificateNumber number,
            VerificationCode code,
            Award award,
            NameSeal seal,
            Instant at,
            Optional<Instant> expiresAt) {
        this.number = number.value();
        this.code = code.signs();
        this.enrolmentId = award.enrolment().value();
        this.accountId = award.holder().value();
        this.kind = award.kind();
        this.slug = award.course().value();
        this.revisionId = award.revision().value();
        this.revisionNumber = award.revisionNumber();
        this.minutes = award.minutes();
        this.detail = award.detail().json();
        this.holderSalt = seal.salt();
        this.holderHash = seal.hash();
        this.issuedAt = at;
        this.expiresAt = expiresAt.orElse(null);
    }

    /** What is certified, before it has a number. */
    public record Award(
            EnrolmentId enrolment,
            AccountId holder,
            CertificatePrint.Kind kind,
            Slug course,
            RevisionId revision,
            int revisionNumber,
            int minutes,
            CertificateDetail detail) {}

    /**
     * That it was taken back.
     *
     * @param because as it was written, in one language; blank where its holder withdrew it
     */
    public record Revocation(Instant at, AccountId by, String because) {
        private static final Pattern BANGLA = Pattern.compile("\\p{InBengali}");

        /** The language that the reason is written in. */
        public Language language() {
            return BANGLA.matcher(because).find() ? Language.BN : Language.EN;
        }
    }

    /** Takes the certificate back, and says whether it stood until now. */
    boolean revoke(AccountId by, String because, Instant at) {
        boolean stood = revokedAt == null;
        if (stood) {
            revokedAt = at;
            revokedBy = by.value();
            revokedBecause = because;
        }
        return stood;
    }

    /** Takes back that it was taken back, and answers with what was so; empty where it stood, or where its holder withdrew it. */
    Optional<FormerRevocation> reinstate(AccountId by, Instant at) {
        Optional<FormerRevocation> former = isWithdrawn()
                ? Optional.empty()
                : revocation().map(revocation -> new FormerRevocation(number(), revocation, by, at));
        if (former.isPresent()) {
            revokedAt = null;
            revokedBy = null;
            revokedBecause = null;
        }
        return former;
    }

    /**
     * Its holder showed again what it says.
     *
     * @param until where its validity ends from now on; empty: never
     * @return what was so; empty where it never expired or was taken back, and nothing changes
     */
    Optional<Renewal> renew(Instant at, Optional<Instant> until) {
        Optional<Renewal> renewal =
                revokedAt == null ? expiresAt().map(former -> new Renewal(number(), at, former)) : Optional.empty();
        if (renewal.isPresent()) {
            expiresAt = until.orElse(null);
            reminders = 0;
        }
        return renewal;
    }

    /** Its holder is told now of its end. Who could not be told of it in good time is told once. */
    void remind(Instant now) {
        boolean isLast = expiresAt()
                .filter(end -> now.plus(Validity.LAST_REMINDER).isBefore(end))
                .isEmpty();
        reminders = isLast ? 2 : 1;
    }

    /** Its holder wants it to count no more, and says no reason. What was revoked stays so. */
    void withdraw(Instant at) {
        revoke(holder(), "", at);
    }

    public boolean isWithdrawn() {
        return revokedAt != null
                && holder().value().equals(revokedBy)
                && String.valueOf(revokedBecause).isEmpty();
    }

    public CertificateNumber number() {
        return new CertificateNumber(number);
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public AccountId holder() {
        return new AccountId(accountId);
    }

    public CertificatePrint.Kind kind() {
        return kind;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public RevisionId revision() {
        return new RevisionId(revisionId);
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public Duration workload() {
        return Duration.ofMinutes(minutes);
    }

    public CertificateDetail detail() {
        return CertificateDetail.ofJson(detail);
    }

    public NameSeal seal() {
        return new NameSeal(holderSalt, holderHash);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The moment at which its validity is over; empty where that is never. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** A moment on the last day of its validity, to be shown as that day; empty where it never expires. */
    public Optional<Instant> validThrough() {
        return expiresAt().map(end -> end.minusSeconds(1));
    }

    /** From when on it can be renewed; empty where it never expires or was taken back. */
    public Optional<Instant> renewableFrom(ZoneId zone) {
        return revokedAt == null ? expiresAt().map(end -> Validity.opens(end, zone)) : Optional.empty();
    }

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    public Optional<Revocation> revocation() {
        return revokedAt == null || revokedBy == null
                ? Optional.empty()
                : Optional.of(new Revocation(
                        revokedAt, new AccountId(revokedBy), revokedBecause == null ? "" : revokedBecause));
    }
}
