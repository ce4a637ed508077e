package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Lets somebody say where they work. What was confirmed before counts until this is confirmed too, which a domain of theirs may do at once. */
@MadeOnce
@Transactional
public class ClaimPosting {
    private final Postings postings;
    private final ConfirmByDomain confirmByDomain;
    private final Clock clock;

    @Inject
    ClaimPosting(Postings postings, ConfirmByDomain confirmByDomain, Clock clock) {
        this.postings = postings;
        this.confirmByDomain = confirmByDomain;
        this.clock = clock;
    }

    /** Claiming the same again changes nothing. */
    public PostingId claim(AccountId account, Workplace workplace) {
        List<Posting> open = postings.open(List.of(account));
        return open.stream()
                .filter(posting -> posting.says(workplace))
                .findFirst()
                .map(Posting::id)
                .orElseGet(() -> claimInsteadOf(open, account, workplace));
    }

    private PostingId claimInsteadOf(List<Posting> open, AccountId account, Workplace workplace) {
        open.stream().filter(posting -> !posting.isConfirmed()).forEach(posting -> posting.end(clock.instant()));
        var posting = new Posting(account, workplace, clock.instant());
        postings.add(posting);
        confirmByDomain.claimed(account, posting);
        return posting.id();
    }
}
