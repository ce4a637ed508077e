package org.setu.institutions;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailConfirmed;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/**
 * Confirms what somebody claims, where they have an address of the institution: when they claim it and have confirmed the address, and when they confirm the
 * address and have claimed it.
 */
@MadeOnce
@Transactional
public class ConfirmByDomain {
    private final EmailDomains domains;
    private final Institutions institutions;
    private final Postings postings;
    private final Accounts accounts;
    private final Succession succession;
    private final Clock clock;

    @Inject
    ConfirmByDomain(
            EmailDomains domains,
            Institutions institutions,
            Postings postings,
            Accounts accounts,
            Succession succession,
            Clock clock) {
        this.domains = domains;
        this.institutions = institutions;
        this.postings = postings;
        this.accounts = accounts;
        this.succession = succession;
        this.clock = clock;
    }

    void addressConfirmed(@Observes EmailConfirmed confirmed) {
        postings.notOver(List.of(confirmed.account())).stream()
                .filter(posting -> !posting.isConfirmed())
                .forEach(claim -> confirm(claim, DomainName.of(confirmed.email())));
    }

    void claimed(AccountId account, Posting claim) {
        accounts.find(account)
                .filter(Account::isConfirmed)
                .ifPresent(known -> confirm(claim, DomainName.of(known.email())));
    }

    private void confirm(Posting claim, DomainName domain) {
        Optional<InstitutionId> at = claim.institution();
        Optional<EmailDomain> given = at.isPresent() ? domains.find(domain) : Optional.empty();
        Set<InstitutionId> covered =
                given.map(one -> institutions.subtree(one.institution())).orElse(Set.of());
        if (at.isPresent() && covered.contains(at.get()) && mayReturn(claim.account(), covered)) {
            claim.confirm(domain, clock.instant());
            succession.takeUp(claim);
        }
    }

    /** Whom somebody reported as gone, or as working elsewhere, may still have the address: then a person decides. */
    private boolean mayReturn(AccountId account, Set<InstitutionId> covered) {
        return postings.of(account).stream().noneMatch(posting -> {
            boolean isCovered = posting.institution().filter(covered::contains).isPresent();
            boolean worksElsewhere = !isCovered && posting.isConfirmed() && posting.isOpen();
            return worksElsewhere || isCovered && posting.wasLeft();
        });
    }
}
