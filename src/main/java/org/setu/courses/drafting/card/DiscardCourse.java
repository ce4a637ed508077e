package org.setu.courses.drafting.card;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Discarded;
import org.setu.identity.Grants;
import org.setu.identity.Invitations;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Gives up a course that was begun in the browser and never published. Roles for it end too: whoever begins one at its address is to be its
 * only trainer.
 */
@MadeOnce
@Transactional
public class DiscardCourse {
    private final Drafts drafts;
    private final Grants grants;
    private final Invitations invitations;

    @Inject
    DiscardCourse(Drafts drafts, Grants grants, Invitations invitations) {
        this.drafts = drafts;
        this.grants = grants;
        this.invitations = invitations;
    }

    /** @param basedOn the checksum of the whole draft as the trainer saw it */
    public Discarded discard(Slug course, String basedOn, AccountId by) {
        Discarded discarded = drafts.discard(course, basedOn, by);
        if (discarded == Discarded.DONE) {
            grants.end(Scope.course(course), by);
            invitations.withdrawAll(Scope.course(course));
        }
        return discarded;
    }
}
