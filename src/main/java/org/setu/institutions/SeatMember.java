package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Makes an institution a member of a body, says who speaks for it, and until when. */
@MadeOnce
@Transactional
public class SeatMember {
    private final Bodies bodies;
    private final Institutions institutions;
    private final Postings postings;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    SeatMember(Bodies bodies, Institutions institutions, Postings postings, Accounts accounts, Clock clock) {
        this.bodies = bodies;
        this.institutions = institutions;
        this.postings = postings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who speaks for a member; both may be missing. */
    public record Speakers(Optional<AccountId> representative, Optional<AccountId> deputy) {}

    /** Whoever has this address, if they work at the institution or below it today, by a confirmed posting. */
    public Optional<AccountId> speaker(InstitutionId institution, String email) {
        return EmailAddress.parse(email)
                .flatMap(accounts::withEmail)
                .map(Account::id)
                .filter(account -> worksAt(account, institution));
    }

    /** Empty where the institution is a member on that day or later already. */
    public Optional<BodyMemberId> seat(
            Body body, InstitutionId institution, LocalDate from, Speakers speakers, AccountId by) {
        Body held = bodies.find(body.id()).orElseThrow();
        bodies.hold(held);
        boolean isMember = bodies.members(held.id()).stream()
                .anyMatch(member -> member.institution().equals(institution) && !member.isOverBefore(from));
        if (isMember) {
            return Optional.empty();
        }
        var member = new BodyMember(held.id(), institution, from, by, clock.instant());
        member.represent(speakers.representative(), speakers.deputy());
        bodies.add(member);
        return Optional.of(member.id());
    }

    public void represent(Body body, BodyMemberId id, Speakers speakers) {
        find(body, id).ifPresent(member -> member.represent(speakers.representative(), speakers.deputy()));
    }

    /** Answers whether that was possible: nobody ends before they began. */
    public boolean end(Body body, BodyMemberId id, LocalDate last) {
        Optional<BodyMember> member = find(body, id).filter(one -> !last.isBefore(one.from()));
        member.ifPresent(one -> one.endOn(last));
        return member.isPresent();
    }

    private Optional<BodyMember> find(Body body, BodyMemberId id) {
        return bodies.members(body.id()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    private boolean worksAt(AccountId account, InstitutionId institution) {
        return postings.current(account)
                .filter(Posting::isConfirmed)
                .flatMap(Posting::institution)
                .filter(institutions.subtree(institution)::contains)
                .isPresent();
    }
}
