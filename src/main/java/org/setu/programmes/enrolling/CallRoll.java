package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.learning.EnrolMany;
import org.setu.programmes.Cohort;
import org.setu.programmes.Member;
import org.setu.programmes.Members;
import org.setu.programmes.Programmes;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Finds out, in a few queries, what is known of people who are to be enrolled, however many they are. */
@MadeOnce
@Transactional
class CallRoll {
    private final Members members;
    private final Programmes programmes;
    private final Accounts accounts;
    private final EnrolMany enrolMany;
    private final TakeSeats takeSeats;

    @Inject
    CallRoll(Members members, Programmes programmes, Accounts accounts, EnrolMany enrolMany, TakeSeats takeSeats) {
        this.members = members;
        this.programmes = programmes;
        this.accounts = accounts;
        this.enrolMany = enrolMany;
        this.takeSeats = takeSeats;
    }

    /**
     * What was found.
     *
     * @param accounts of those who have one, by the address that reaches them
     * @param members everybody who ever was in the cohort and has an account
     */
    record Called(Roll roll, Map<EmailAddress, Account> accounts, Map<AccountId, Member> members) {}

    Called of(Cohort cohort, Collection<EmailAddress> emails) {
        List<Member> all = members.all(cohort.id());
        List<Member> present = all.stream().filter(member -> !member.hasLeft()).toList();
        Map<EmailAddress, Account> known = accounts.confirmed(emails);
        var roll = new Roll(
                known.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().id())),
                Members.by(Member::account, present).keySet(),
                Members.by(Member::email, present).keySet(),
                enrolMany.objections(known.values(), takeSeats.courses(programmes.courses(cohort.programme()))),
                TakeSeats.free(cohort, present));
        return new Called(roll, known, Members.by(Member::account, all));
    }
}
