package org.setu.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

/** A certificate was revoked by mistake, and the revocation was taken back: who did either, when and why. Never changed. */
@Entity
@Table(name = "certificates_former_revocation")
public class FormerRevocation {
    @Id
    private UUID id;

    private String number;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revoked_because")
    private String revokedBecause;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_by")
    private UUID takenBackBy;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected FormerRevocation() {}

    FormerRevocation(CertificateNumber number, Certificate.Revocation revocation, AccountId by, Instant at) {
        this.id = Ids.next();
        this.number = number.value();
        this.revokedAt = revocation.at();
        this.revokedBy = revocation.by().value();
        this.revokedBecause = revocation.because();
        this.takenBackAt = at;
        this.takenBackBy = by.value();
    }

    public Certificate.Revocation revocation() {
        return new Certificate.Revocation(revokedAt, new AccountId(revokedBy), revokedBecause);
    }

    public AccountId takenBackBy() {
        return new AccountId(takenBackBy);
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }
}
