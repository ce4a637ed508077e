package org.setu.courses;

import org.setu.shared.Slug;

/** One thing that a course asks of those who complete it. Whoever asks whether it is met stands above this module. */
public sealed interface CompletionRule {
    /** Every lesson of the compulsory modules was read. */
    record LessonsRead() implements CompletionRule {}

    /** Every scenario, reflection and check-yourself question of the compulsory modules was done. */
    record ActivitiesDone() implements CompletionRule {}

    /** The best mark in a quiz reaches so many per cent. */
    record QuizPassed(Slug quiz, int atLeast) implements CompletionRule {}

    /** Every critical question of the passed attempt was answered right. */
    record CriticalItemsRight() implements CompletionRule {}

    /** The evaluation form was filled in. */
    record EvaluationGiven() implements CompletionRule {}
}
