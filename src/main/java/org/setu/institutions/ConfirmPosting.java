package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Says of a claim that it is so, or that it is not. */
@MadeOnce
@Transactional
public class ConfirmPosting {
    private final Postings postings;
    private final Succession succession;
    private final Clock clock;

    @Inject
    ConfirmPosting(Postings postings, Succession succession, Clock clock) {
        this.postings = postings;
        this.succession = succession;
        this.clock = clock;
    }

    /** From now on, or from the day that was told, the person works there and nowhere else. Confirming it again changes nothing. */
    public void confirm(PostingId id, AccountId by) {
        confirm(id, Optional.empty(), by);
    }

    /** As {@link #confirm(PostingId, AccountId)}; the institution that the person named is this one of the tree. */
    public void confirm(PostingId id, Optional<InstitutionId> institution, AccountId by) {
        Instant now = clock.instant();
        postings.find(id)
                .filter(claim -> claim.isOpen() && !claim.isConfirmed())
                .ifPresent(posting -> {
                    institution.ifPresent(posting::assignTo);
                    posting.confirm(by, now);
                    succession.takeUp(posting);
                });
    }

    public void decline(PostingId id) {
        postings.find(id).filter(posting -> !posting.isConfirmed()).ifPresent(posting -> posting.end(clock.instant()));
    }
}
