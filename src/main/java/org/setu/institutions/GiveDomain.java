package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Says that who has an address of a domain works at an institution or below it, and that they do no more. */
@MadeOnce
@Transactional
public class GiveDomain {
    private final EmailDomains domains;
    private final Institutions institutions;
    private final Clock clock;

    @Inject
    GiveDomain(EmailDomains domains, Institutions institutions, Clock clock) {
        this.domains = domains;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        GIVEN,
        /** Anybody can have an address there. */
        PUBLIC,
        /** An institution has it already, this one or another: one domain confirms for one of them, with all below it. */
        TAKEN
    }

    /** From now on; claims that wait already are for people to confirm. */
    public Outcome give(InstitutionId institution, DomainName domain, AccountId by) {
        institutions.lockedTree();
        if (domain.isPublic()) {
            return Outcome.PUBLIC;
        } else if (domains.find(domain).isPresent()) {
            return Outcome.TAKEN;
        }
        domains.add(new EmailDomain(institution, domain, by, clock.instant()));
        return Outcome.GIVEN;
    }

    /** What it confirmed stays. Empty where the institution has none of this id. */
    public Optional<DomainName> remove(InstitutionId institution, UUID id) {
        Optional<EmailDomain> found = domains.find(institution, id);
        found.ifPresent(domains::remove);
        return found.map(EmailDomain::domain);
    }
}
