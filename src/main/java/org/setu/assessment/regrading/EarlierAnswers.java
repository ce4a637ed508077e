package org.setu.assessment.regrading;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Drawing;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionBank;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** Attempts that were handed in when a question was not yet what it is today. */
@MadeOnce
@Transactional
public class EarlierAnswers {
    private static final int AT_ONCE = 200;

    private static final String CONCERNED = """
             from Attempt a, Result r
            where r.attemptId = a.id and a.slug = :slug and a.revisionId in :revisions and a.drawing like :asks""";

    private static final String ROW =
            "select a.id, a.enrolmentId, a.learnerId, a.quiz, a.revisionId, a.drawing, a.submittedAt,"
                    + " r.percent, r.passed, r.criticalMissed, r.detail";

    /** No id is smaller. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;
    private final QuestionBank bank;
    private final Revisions revisions;

    @Inject
    EarlierAnswers(EntityManager entities, QuestionBank bank, Revisions revisions) {
        this.entities = entities;
        this.bank = bank;
        this.revisions = revisions;
    }

    /** What a question was in an earlier revision that somebody was examined on. */
    public record Asked(RevisionId revision, int number, Question question, Rewording rewording) {}

    /**
     * One attempt and what it came to.
     *
     * @param detail as the result keeps it
     * @param response to the question, as the journal keeps it; empty where it was never answered
     */
    public record Earlier(
            AttemptId attempt,
            EnrolmentId enrolment,
            AccountId learner,
            Slug quiz,
            RevisionId revision,
            Drawing drawing,
            Instant submittedAt,
            int percent,
            boolean passed,
            int criticalMissed,
            String detail,
            Optional<String> response) {}

    /** All questions of a course that were asked otherwise than today, each with what it was, the latest first. */
    public Map<Slug, List<Asked>> changed(PublishedCourse today) {
        return earlier(today).stream()
                .flatMap(revision -> bank.of(revision).questions().values().stream()
                        .map(question -> asked(today, revision, question)))
                .filter(asked -> asked.rewording().isAny())
                .collect(groupingBy(asked -> asked.question().id()));
    }

    /** What one question was; nothing where it is as it always was. */
    public List<Asked> changed(PublishedCourse today, Slug question) {
        return earlier(today).stream()
                .flatMap(revision ->
                        bank.of(revision).question(question).stream().map(asked -> asked(today, revision, asked)))
                .filter(asked -> asked.rewording().isAny())
                .toList();
    }

    /** All attempts concerned, without what they came to. */
    public List<AttemptId> handedIn(PublishedCourse today, Slug question) {
        return handedInSince(today, question, Instant.EPOCH);
    }

    /** Those that were handed in since. */
    public List<AttemptId> handedInSince(PublishedCourse today, Slug question, Instant since) {
        List<Asked> asked = changed(today, question);
        return asked.isEmpty()
                ? List.of()
                : concerned(
                                UUID.class,
                                "select a.id",
                                today,
                                question,
                                asked,
                                " and a.submittedAt > :since order by a.id")
                        .setParameter("since", since)
                        .getResultStream()
                        .map(AttemptId::new)
                        .toList();
    }

    /** The attempts in which the question was asked so, a batch after the other. */
    public void each(PublishedCourse today, Slug question, List<Asked> asked, Consumer<List<Earlier>> batch) {
        if (asked.isEmpty()) {
            return;
        }
        UUID last = BEFORE_ALL;
        List<Object[]> rows;
        do {
            rows = concerned(Object[].class, ROW, today, question, asked, " and a.id > :last order by a.id")
                    .setParameter("last", last)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            if (!rows.isEmpty()) {
                List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
                Map<UUID, String> responses = responses(ids, question);
                batch.accept(rows.stream()
                        .map(row -> earlier(row, Optional.ofNullable(responses.get((UUID) row[0]))))
                        .toList());
                last = ids.get(ids.size() - 1);
            }
        } while (rows.size() == AT_ONCE);
    }

    private <T> TypedQuery<T> concerned(
            Class<T> type, String select, PublishedCourse today, Slug question, List<Asked> asked, String more) {
        return entities.createQuery(select + CONCERNED + more, type)
                .setParameter("slug", today.slug().value())
                .setParameter(
                        "revisions",
                        asked.stream().map(one -> one.revision().value()).toList())
                .setParameter("asks", "%" + Drawing.mention(question) + "%");
    }

    /** The last answer to the question in each of these attempts. */
    private Map<UUID, String> responses(List<UUID> attempts, Slug question) {
        var last = new HashMap<UUID, String>();
        entities.createQuery("""
                        select s.attemptId, s.response from Step s
                        where s.attemptId in :attempts and s.question = :question order by s.number""", Object[].class)
                .setParameter("attempts", attempts)
                .setParameter("question", question.value())
                .getResultStream()
                .forEach(row -> last.put((UUID) row[0], (String) row[1]));
        return last;
    }

    /** The earlier revisions that attempts were handed in on, the latest first. */
    private List<PublishedCourse> earlier(PublishedCourse today) {
        return entities.createQuery(
                        "select distinct a.revisionId from Attempt a where a.slug = :slug and a.submittedAt is not null",
                        UUID.class)
                .setParameter("slug", today.slug().value())
                .getResultStream()
                .map(id -> revisions.pinned(new RevisionId(id)))
                .filter(revision -> revision.number() < today.number())
                .sorted(Comparator.comparing(PublishedCourse::number).reversed())
                .toList();
    }

    private Asked asked(PublishedCourse today, PublishedCourse revision, Question question) {
        return new Asked(
                revision.id(),
                revision.number(),
                question,
                Rewording.between(question, bank.of(today).question(question.id())));
    }

    private static Earlier earlier(Object[] row, Optional<String> response) {
        return new Earlier(
                new AttemptId((UUID) row[0]),
                new EnrolmentId((UUID) row[1]),
                new AccountId((UUID) row[2]),
                new Slug((String) row[3]),
                new RevisionId((UUID) row[4]),
                Drawing.fromJson((String) row[5]),
                (Instant) row[6],
                (Integer) row[7],
                (Boolean) row[8],
                (Integer) row[9],
                (String) row[10],
                response);
    }
}
