package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** The append-only book of completions. */
@MadeOnce
class CompletionLedger {
    private final EntityManager entities;
    private final Postings postings;

    @Inject
    CompletionLedger(EntityManager entities, Postings postings) {
        this.entities = entities;
        this.postings = postings;
    }

    boolean holds(EnrolmentId enrolment, CourseCompleted.Outcome outcome) {
        return !entities.createQuery(
                        "select row.id from CompletionRow row where row.enrolmentId = :enrolment and row.outcome = :outcome",
                        UUID.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("outcome", outcome)
                .getResultList()
                .isEmpty();
    }

    void write(CourseCompleted completed, List<Completion.Reason> reasons) {
        @Nullable Posting posting = postings.current(completed.learner()).orElse(null);
        entities.persist(new CompletionRow(
                completed,
                json(reasons),
                posting == null
                        ? null
                        : posting.institution().map(InstitutionId::value).orElse(null),
                posting == null ? null : posting.position()));
    }

    private static String json(List<Completion.Reason> reasons) {
        var array = Json.createArrayBuilder();
        reasons.forEach(reason -> array.add(Json.createObjectBuilder()
                .add("rule", reason.rule())
                .add("done", reason.done())
                .add("needed", reason.needed())));
        return array.build().toString();
    }
}
