package org.setu.courses.sources;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** What somebody told of sources and looked through, for the copy of their data. It belongs to the courses, and stays under an id that leads to nobody. */
@MadeOnce
@Transactional
public class SourceData implements PersonalData {
    private final EntityManager entities;

    @Inject
    SourceData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "sources";
    }

    @Override
    public Object of(AccountId account) {
        return Map.of(
                "told",
                entities.createQuery(
                                "select c from SourceChange c where c.toldBy = :account order by c.toldAt",
                                SourceChange.class)
                        .setParameter("account", account.value())
                        .getResultStream()
                        .map(change -> Map.of(
                                "source", change.source(),
                                "words", change.words().in(Language.EN),
                                "at", change.toldAt().toString()))
                        .toList(),
                "looked",
                entities.createQuery(
                                "select m from SourceMark m where m.lookedBy = :account order by m.lookedAt",
                                SourceMark.class)
                        .setParameter("account", account.value())
                        .getResultStream()
                        .map(mark -> Map.of(
                                "course", mark.course().value(),
                                "place", mark.place().toString()))
                        .toList());
    }
}
