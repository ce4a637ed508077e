package org.setu.courses.sources;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.courses.KnownChanges;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** All that was told of sources that have changed. */
@MadeOnce
@Transactional
public class SourceChanges implements KnownChanges {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SourceChanges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of one source, also what was withdrawn, the newest first. */
    public List<SourceChange> all(String source) {
        return entities.createQuery("""
                        select change from SourceChange change where change.source = :source
                        order by change.changedOn desc, change.toldAt desc""", SourceChange.class)
                .setParameter("source", source)
                .getResultList();
    }

    @Override
    public List<KnownChange> of(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select change from SourceChange change
                                where change.source in :sources and change.withdrawnAt is null
                                order by change.changedOn desc, change.toldAt desc""", SourceChange.class)
                        .setParameter("sources", references)
                        .getResultStream()
                        .map(change -> new KnownChange(change.source(), change.on(), change.words()))
                        .toList();
    }

    public Optional<SourceChange> find(String source, UUID id) {
        return Optional.ofNullable(entities.find(SourceChange.class, id))
                .filter(change -> change.source().equals(source));
    }

    public void withdraw(UUID id, AccountId by) {
        Optional.ofNullable(entities.find(SourceChange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(change -> change.withdraw(by, clock.instant()));
    }
}
