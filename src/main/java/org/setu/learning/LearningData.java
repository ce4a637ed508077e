package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;

/** What somebody learned, did and wrote beside lessons, for the copy of their data. */
@MadeOnce
@Transactional
public class LearningData implements PersonalData {
    private final EntityManager entities;
    private final Enrolments enrolments;
    private final Facts facts;
    private final Notebook notebook;

    @Inject
    LearningData(EntityManager entities, Enrolments enrolments, Facts facts, Notebook notebook) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.facts = facts;
        this.notebook = notebook;
    }

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public Object of(AccountId account) {
        List<Enrolment> all = enrolments.of(account);
        Map<EnrolmentId, List<Fact>> done =
                facts.of(all.stream().map(Enrolment::id).toList());
        return Map.of(
                "enrolments",
                all.stream()
                        .map(one -> enrolment(one, done.getOrDefault(one.id(), List.of())))
                        .toList(),
                "notes",
                notes(account),
                "bookmarks",
                notebook.bookmarks(account).stream()
                        .map(mark ->
                                Map.of("course", mark.course().value(), "lesson", mark.lesson(), "block", mark.block()))
                        .toList());
    }

    private static Map<String, Object> enrolment(Enrolment enrolment, List<Fact> facts) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("id", enrolment.id().toString());
        copy.put("course", enrolment.course().value());
        copy.put("enrolledAt", enrolment.enrolledAt().toString());
        enrolment.completedAt().ifPresent(at -> copy.put("completedAt", at.toString()));
        copy.put("facts", facts.stream().map(LearningData::fact).toList());
        return copy;
    }

    private static Map<String, Object> fact(Fact fact) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("kind", fact.kind().name());
        put(copy, "lesson", fact.lesson());
        put(copy, "block", fact.block());
        put(copy, "activity", fact.activity());
        put(copy, "amount", fact.amount());
        put(copy, "detail", fact.detail());
        copy.put("at", fact.occurredAt().toString());
        return copy;
    }

    private static void put(Map<String, Object> copy, String name, @Nullable Object value) {
        if (value != null) {
            copy.put(name, value);
        }
    }

    private List<Map<String, String>> notes(AccountId account) {
        return entities.createQuery(
                        "select note from Note note where note.learnerId = :learner order by note.changedAt",
                        Note.class)
                .setParameter("learner", account.value())
                .getResultStream()
                .map(note -> Map.of(
                        "lesson", note.lesson(),
                        "block", note.block(),
                        "text", note.text(),
                        "changedAt", note.changedAt().toString()))
                .toList();
    }
}
