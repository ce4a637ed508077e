package org.setu.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.Ids;

/** The holder of a certificate showed again what it says, and it is valid for longer. Never changed. */
@Entity
@Table(name = "certificates_renewal")
public class Renewal {
    @Id
    private UUID id;

    private String number;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    @Column(name = "former_expires_at")
    private Instant formerExpiresAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Renewal() {}

    Renewal(CertificateNumber number, Instant renewedAt, Instant formerExpiresAt) {
        this.id = Ids.next();
        this.number = number.value();
        this.renewedAt = renewedAt;
        this.formerExpiresAt = formerExpiresAt;
    }

    public CertificateNumber number() {
        return new CertificateNumber(number);
    }

    public Instant renewedAt() {
        return renewedAt;
    }

    /** Where it would have ended, or had ended, without the renewal. */
    public Instant formerExpiresAt() {
        return formerExpiresAt;
    }
}
