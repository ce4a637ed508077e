package org.setu.programmes.enrolling;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.identity.EmailAddress;
import org.setu.learning.EnrolMany.Objection;
import org.setu.shared.AccountId;

/** Who is known and who is in a cohort already, at one moment. Asked of one person after the other, it hands out the seats in that order. */
final class Roll {
    private final Map<EmailAddress, AccountId> accounts;
    private final Set<AccountId> members;
    private final Set<EmailAddress> invited;
    private final Map<AccountId, Objection> objections;
    private long free;

    /**
     * @param accounts of those asked about who have one
     * @param members by their accounts
     * @param invited members who have no account yet
     * @param objections to those who cannot enrol in the courses
     * @param free how many seats are left
     */
    Roll(
            Map<EmailAddress, AccountId> accounts,
            Set<AccountId> members,
            Set<EmailAddress> invited,
            Map<AccountId, Objection> objections,
            long free) {
        this.accounts = Map.copyOf(accounts);
        this.members = new HashSet<>(members);
        this.invited = new HashSet<>(invited);
        this.objections = Map.copyOf(objections);
        this.free = free;
    }

    /** What becomes of somebody who is to be enrolled. */
    enum Fate {
        /** Has an account, and is enrolled. */
        ENROLS,
        /** Has none, and is invited. */
        INVITES,
        /** All seats are taken. */
        WAITS,
        /** Is in the cohort already. */
        MEMBER,
        /** One of the courses is not open to them. */
        REFUSED;

        boolean joins() {
            return this == ENROLS || this == INVITES || this == WAITS;
        }
    }

    /** @param objection to who is refused */
    record Admission(Fate fate, Optional<Objection> objection) {}

    /** Admits one more, or says why not; from now on they are in. */
    Admission admit(EmailAddress email) {
        Optional<AccountId> account = Optional.ofNullable(accounts.get(email));
        Optional<Objection> objection = account.flatMap(known -> Optional.ofNullable(objections.get(known)));
        boolean in = account.map(members::contains).orElseGet(() -> invited.contains(email));
        if (in) {
            return new Admission(Fate.MEMBER, Optional.empty());
        } else if (objection.isPresent()) {
            return new Admission(Fate.REFUSED, objection);
        }
        account.ifPresentOrElse(members::add, () -> invited.add(email));
        if (free == 0) {
            return new Admission(Fate.WAITS, Optional.empty());
        }
        free--;
        return new Admission(account.isPresent() ? Fate.ENROLS : Fate.INVITES, Optional.empty());
    }
}
