package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.Revisions;
import org.setu.learning.statistics.Readings;
import org.setu.shared.MadeOnce;

/** Derives one batch in one transaction, which takes it off the list. Nodes pass over what another is at; doing it twice would change nothing. */
@MadeOnce
@Transactional
class DeriveNext {
    /** Few, since their learners wait meanwhile with what they report. */
    private static final int AT_ONCE = 20;

    private final EntityManager entities;
    private final Enrolments enrolments;
    private final Facts facts;
    private final Revisions revisions;
    private final Readings readings;

    @Inject
    DeriveNext(EntityManager entities, Enrolments enrolments, Facts facts, Revisions revisions, Readings readings) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.facts = facts;
        this.revisions = revisions;
        this.readings = readings;
    }

    /** Whether there were any. */
    boolean derive() {
        List<Underived> next = next();
        for (Underived one : next) {
            derive(enrolments.locked(one.enrolment()));
            entities.remove(one);
        }
        return !next.isEmpty();
    }

    private List<Underived> next() {
        return entities.createNativeQuery(
                        "select * from learning_underived order by enrolment_id limit " + AT_ONCE
                                + " for update skip locked",
                        Underived.class)
                .getResultStream()
                .map(Underived.class::cast)
                .toList();
    }

    private void derive(Enrolment enrolment) {
        CourseContent content = revisions.pinned(enrolment.revision()).content();
        List<Fact> all = facts.withSeconds(enrolment.id());
        readings.derive(enrolment, content, all);
        Optional.ofNullable(entities.find(ProgressRow.class, enrolment.id().value()))
                .ifPresent(row -> row.stay(Progress.of(all, content)));
    }
}
