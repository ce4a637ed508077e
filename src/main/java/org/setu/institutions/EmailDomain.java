package org.setu.institutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.InstitutionId;

/**
 * An institution gives addresses of this domain to those who work there or below it, and to nobody else: who has confirmed one needs nobody to confirm that
 * they work there.
 *
 * <p>Begins when an administrator says so. Goes over with a merger, and ends when it is removed; what it confirmed stays.
 */
@Entity
@Table(name = "institutions_domain")
public class EmailDomain {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    private String domain;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected EmailDomain() {}

    EmailDomain(InstitutionId institution, DomainName domain, AccountId by, Instant at) {
        this.id = Ids.next();
        this.institutionId = institution.value();
        this.domain = domain.value();
        this.addedBy = by.value();
        this.addedAt = at;
    }

    /** The institution that took this one in gives out the addresses from now on. */
    void goOver(InstitutionId into) {
        institutionId = into.value();
    }

    public UUID id() {
        return id;
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    public DomainName domain() {
        return new DomainName(domain);
    }

    public AccountId addedBy() {
        return new AccountId(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
