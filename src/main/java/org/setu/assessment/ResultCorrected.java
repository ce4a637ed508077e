package org.setu.assessment;

import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * Announced, in the transaction that graded an attempt again, where it is passed now and was not, or the other way round; mail listens.
 *
 * @param courseTitle of the course
 * @param quizTitle of the quiz
 */
public record ResultCorrected(
        AccountId learner,
        Slug course,
        LocalizedText courseTitle,
        Slug quiz,
        LocalizedText quizTitle,
        AttemptId attempt,
        int before,
        int after,
        boolean passed,
        LocalizedText reason) {}
