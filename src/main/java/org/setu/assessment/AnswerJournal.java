package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.assessment.AnswerQuestion.Sent;
import org.setu.assessment.bank.QuestionBank;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;

/** The append-only book of answers. The common way through it is two queries, each of one row, and one insert. */
@MadeOnce
@Transactional
class AnswerJournal {
    private static final String NO_ANSWER = "{}";
    private static final int UUID_OF_TIME = 7;

    private final EntityManager entities;
    private final QuestionBank bank;
    private final Clock clock;

    @Inject
    AnswerJournal(EntityManager entities, QuestionBank bank, Clock clock) {
        this.entities = entities;
        this.bank = bank;
        this.clock = clock;
    }

    Optional<Receipt> append(AccountId learner, AttemptId attempt, Sent sent) {
        // As exact as the database keeps it, so that a receipt that is sent again says the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return standing(learner, attempt, sent)
                .filter(standing -> standing.asks(sent))
                .flatMap(standing -> bank.of(standing.revision())
                        .question(sent.question())
                        .map(question -> receive(learner, attempt, sent, question, standing, now)));
    }

    private Receipt receive(
            AccountId learner, AttemptId attempt, Sent sent, Question question, Standing standing, Instant now) {
        if (sent.id().equals(standing.last())) {
            return new Receipt.AlreadyHere(standing.number(), standing.receivedAt(now));
        } else if (standing.submitted() != null) {
            return earlier(learner, attempt, sent.id()).orElse(new Receipt.TooLate(standing.submitted()));
        } else if (standing.deadline() != null && Attempt.isPast(standing.deadline(), now)) {
            return earlier(learner, attempt, sent.id()).orElse(new Receipt.TooLate(standing.deadline()));
        }
        Response.Reading reading = sent.reading().apply(question);
        if (reading instanceof Response.Refused refused) {
            return new Receipt.NotTaken(refused.because(), refused.field());
        }
        Response response = ((Response.Taken) reading).response();
        boolean own = sent.device().isPresent() && sent.device().get().equals(standing.device());
        if (sent.number() != standing.number() + 1 && !own) {
            return earlier(learner, attempt, sent.id())
                    .orElseGet(() -> new Receipt.Conflict(standing.number(), standing.response()));
        } else if (sent.device().isPresent() && standing.says(response)) {
            return standing.last() == null
                    ? new Receipt.NothingToKeep()
                    : new Receipt.AlreadyHere(standing.number(), standing.receivedAt(now));
        } else {
            return insert(learner, attempt, sent, response, standing, now);
        }
    }

    private Receipt insert(
            AccountId learner, AttemptId attempt, Sent sent, Response response, Standing standing, Instant now) {
        var step = new NewStep(
                sent.id(), sent.question(), standing.number() + 1, sent.device(), sent.language(), response);
        if (response.toJson().length() > Step.LONGEST_RESPONSE) {
            return new Receipt.NotTaken(Response.Refusal.TOO_LONG, "");
        }
        entities.persist(new Step(attempt, learner, step, step.number(), occurred(sent.id(), standing, now), now));
        entities.flush();
        return new Receipt.Accepted(step.number(), now);
    }

    /** The receipt of the very same step, if it came before; another one may have followed it. */
    Optional<Receipt> earlier(AccountId learner, AttemptId attempt, UUID step) {
        return Optional.ofNullable(entities.find(Step.class, new StepKey(attempt, step)))
                .filter(found -> found.isOf(learner))
                .map(found -> new Receipt.AlreadyHere(found.number(), found.receivedAt()));
    }

    /** When the learner answered, as the id tells it; never before the attempt began and never later than now. */
    private static Instant occurred(UUID id, Standing standing, Instant now) {
        if (id.version() != UUID_OF_TIME) {
            return now;
        }
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return made.isBefore(standing.started()) || made.isAfter(now) ? now : made;
    }

    private Optional<Standing> standing(AccountId learner, AttemptId attempt, Sent sent) {
        return entities.createNamedQuery(Step.ATTEMPT, Object[].class)
                .setParameter("attempt", attempt.value())
                .setParameter("learner", learner.value())
                .getResultStream()
                .findFirst()
                .map(row -> Standing.of(row, last(attempt, sent)));
    }

    private @Nullable Object[] last(AttemptId attempt, Sent sent) {
        return entities.createNamedQuery(Step.LAST, Object[].class)
                .setParameter("attempt", attempt.value())
                .setParameter("question", sent.question().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Object[5]);
    }

    /** How the attempt stands, and the last answer to the question, if there is one. */
    private record Standing(
            RevisionId revision,
            String drawing,
            Instant started,
            @Nullable Instant deadline,
            @Nullable Instant submitted,
            @Nullable UUID last,
            int number,
            @Nullable String device,
            String response,
            @Nullable Instant received) {
        static Standing of(@Nullable Object[] attempt, @Nullable Object[] step) {
            return new Standing(
                    new RevisionId((UUID) attempt[0]),
                    (String) attempt[1],
                    (Instant) attempt[2],
                    (Instant) attempt[3],
                    (Instant) attempt[4],
                    (UUID) step[0],
                    step[1] == null ? 0 : (Integer) step[1],
                    (String) step[2],
                    step[3] == null ? NO_ANSWER : (String) step[3],
                    (Instant) step[4]);
        }

        boolean asks(Sent sent) {
            return Drawing.asks(drawing, sent.question());
        }

        boolean says(Response given) {
            return last == null ? given.isEmpty() : response.equals(given.toJson());
        }

        Instant receivedAt(Instant otherwise) {
            return received == null ? otherwise : received;
        }
    }
}
