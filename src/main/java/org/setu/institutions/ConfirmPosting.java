package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Says of a claim that it is so, or that it is not. */
@MadeOnce
@Transactional
public class ConfirmPosting {
    private final Postings postings;
    private final Clock clock;

    @Inject
    ConfirmPosting(Postings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    /** From now on the person works there and nowhere else. */
    public void confirm(PostingId id, AccountId by) {
        confirm(id, Optional.empty(), by);
    }

    /** As {@link #confirm(PostingId, AccountId)}; the institution that the person named is this one of the tree. */
    public void confirm(PostingId id, Optional<InstitutionId> institution, AccountId by) {
        Instant now = clock.instant();
        postings.find(id).filter(Posting::isOpen).ifPresent(posting -> {
            institution.ifPresent(posting::assignTo);
            posting.confirm(by, now);
            postings.open(List.of(posting.account())).stream()
                    .filter(other -> !other.id().equals(id))
                    .forEach(other -> other.end(now));
        });
    }

    public void decline(PostingId id) {
        postings.find(id).filter(posting -> !posting.isConfirmed()).ifPresent(posting -> posting.end(clock.instant()));
    }
}
