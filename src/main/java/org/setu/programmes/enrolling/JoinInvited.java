package org.setu.programmes.enrolling;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.identity.EmailConfirmed;
import org.setu.institutions.VouchFor;
import org.setu.programmes.Cohort;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.Members;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/**
 * Lets in who was invited and has confirmed that address: from then on they are known by their account. Where whoever invited them answers for the institution
 * that the invitation names, it confirms that they work there.
 */
@MadeOnce
@Transactional
public class JoinInvited {
    private final Cohorts cohorts;
    private final Members members;
    private final Accounts accounts;
    private final TakeSeats takeSeats;
    private final VouchFor vouchFor;

    @Inject
    JoinInvited(Cohorts cohorts, Members members, Accounts accounts, TakeSeats takeSeats, VouchFor vouchFor) {
        this.cohorts = cohorts;
        this.members = members;
        this.accounts = accounts;
        this.takeSeats = takeSeats;
        this.vouchFor = vouchFor;
    }

    void join(@Observes EmailConfirmed confirmed) {
        members.invited(confirmed.email()).forEach(member -> join(member, confirmed.account()));
    }

    /** Those who confirmed their address in the very moment in which they were invited. */
    public void joinMissed() {
        List<Member> invited = members.invited();
        Map<EmailAddress, Account> known = accounts.confirmed(
                invited.stream().map(Member::email).flatMap(Optional::stream).toList());
        invited.forEach(member -> member.email()
                .flatMap(email -> Optional.ofNullable(known.get(email)))
                .ifPresent(account -> join(member, account.id())));
    }

    private void join(Member member, AccountId account) {
        Cohort cohort = cohorts.locked(member.cohort());
        member.invitedFrom().ifPresent(at -> vouchFor.vouch(account, at, member.invitedAs(), member.addedBy()));
        boolean isIn =
                members.of(account).stream().anyMatch(other -> other.cohort().equals(cohort.id()));
        if (isIn) {
            members.forget(member);
            takeSeats.moveUp(cohort);
        } else {
            member.join(account);
            if (member.isSeated()) {
                takeSeats.letIn(cohort, cohorts.notice(cohort), List.of(member));
            }
        }
    }
}
