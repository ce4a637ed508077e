package org.setu.courses.reviews;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.SignOffGiven;
import org.setu.courses.UploadedFolders;
import org.setu.courses.team.CourseTeam;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Signs a draft off, if it is still the one that was looked at, and tells those who wait for it. */
@MadeOnce
@Transactional
public class GiveSignOff {
    private final EntityManager entities;
    private final Drafts drafts;
    private final SignOffs signOffs;
    private final ReviewRequests requests;
    private final CourseTeam team;
    private final UploadedFolders folders;
    private final Event<SignOffGiven> given;
    private final Clock clock;

    @Inject
    GiveSignOff(
            EntityManager entities,
            Drafts drafts,
            SignOffs signOffs,
            ReviewRequests requests,
            CourseTeam team,
            UploadedFolders folders,
            Event<SignOffGiven> given,
            Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.requests = requests;
        this.team = team;
        this.folders = folders;
        this.given = given;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        GIVEN,
        /** The draft changed since it was looked at; nothing was written. */
        OVERTAKEN,
        /** The course does not ask for it. */
        NOT_ASKED
    }

    /**
     * Doing it again changes nothing.
     *
     * @param basedOn the checksum of the whole draft as the reviewer saw it
     */
    public Outcome give(Slug course, AspectKey aspect, String basedOn, AccountId by) {
        return drafts.change(course, by, draft -> new Change<>(draft, give(draft, aspect, basedOn, by)));
    }

    private Outcome give(CourseFiles draft, AspectKey aspect, String basedOn, AccountId by) {
        if (!draft.checksum().equals(basedOn)) {
            return Outcome.OVERTAKEN;
        }
        return signOffs.of(draft.slug(), draft).stream()
                .filter(standing -> standing.aspect().key().equals(aspect))
                .findFirst()
                .map(standing -> {
                    if (!standing.isGivenBy(by)) {
                        write(draft, standing.aspect(), by);
                    }
                    return Outcome.GIVEN;
                })
                .orElse(Outcome.NOT_ASKED);
    }

    private void write(CourseFiles draft, Aspect aspect, AccountId by) {
        entities.persist(new SignOff(aspect, draft, folders.keep(draft), by, clock.instant()));
        Set<AccountId> asked = requests.close(draft.slug(), aspect.key(), by);
        Set<AccountId> to = new HashSet<>(asked.isEmpty() ? team.trainersOfThisCourse(draft.slug()) : asked);
        to.remove(by);
        given.fire(new SignOffGiven(draft.slug(), aspect.key(), by, Set.copyOf(to)));
    }
}
