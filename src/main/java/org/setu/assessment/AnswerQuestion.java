package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Takes a learner's answer to one question of an open attempt. What is acknowledged is on the disk. */
@MadeOnce
public class AnswerQuestion {
    private final AnswerJournal journal;

    @Inject
    AnswerQuestion(AnswerJournal journal) {
        this.journal = journal;
    }

    /**
     * An answer as it arrived, before anybody knows which question it must fit.
     *
     * @param language in which the question was read; empty where the sender does not say
     * @param reading reads the response for the question, once that is known
     */
    public record Sent(
            UUID id,
            Slug question,
            int number,
            Optional<String> device,
            Optional<Language> language,
            Function<Question, Response.Reading> reading) {}

    /** @return empty where the learner has no such attempt, or it no such question */
    public Optional<Receipt> answer(AccountId learner, AttemptId attempt, Sent sent) {
        try {
            return journal.append(learner, attempt, sent);
        } catch (PersistenceException raced) {
            // The same answer came before, or another device was faster by a hair and has the number: now that is there
            // to be seen.
            return journal.earlier(learner, attempt, sent.id()).or(() -> journal.append(learner, attempt, sent));
        }
    }
}
