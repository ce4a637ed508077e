package org.setu.reporting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.setu.needs.CompetenciesSeen;
import org.setu.programmes.NominationsSeen;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Writes down who looks at other people's data, before they see any. */
@MadeOnce
@Transactional
public class NoteAccess {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    NoteAccess(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The ways to look at people. */
    public enum What {
        COMPLETIONS_PAGE,
        COMPLETIONS_EXPORT,
        COMPLETIONS_API,
        CERTIFICATES,
        CAPACITY_PEOPLE,
        CAPACITY_MOVES,
        STAFF_PAGE,
        COHORT_MEMBERS,
        NEEDS_PEOPLE,
        NOMINATIONS,
        NOMINEES,
        COMPETENCIES,
        CERTIFICATE_SEARCH
    }

    /** @param filter as the address had it: which rows were seen */
    public void note(AccountId who, What what, String filter) {
        entities.persist(new AccessEntry(who, what, filter, clock.instant()));
    }

    void note(@Observes NominationsSeen seen) {
        note(seen.viewer(), What.NOMINEES, "cohort=" + seen.cohort());
    }

    void note(@Observes CompetenciesSeen seen) {
        note(seen.viewer(), What.COMPETENCIES, "posting=" + seen.posting());
    }
}
