/**
 * Questions, what learners answer to them, and what the answers are worth.
 *
 * <p>Owns the tables {@code assessment_*}. A learner {@linkplain org.setu.assessment.StartAttempt starts} an {@link
 * org.setu.assessment.Attempt}, {@linkplain org.setu.assessment.AnswerQuestion answers} its questions, each answer a {@link
 * org.setu.assessment.Step} of the journal, and {@linkplain org.setu.assessment.SubmitAttempt hands it in}; the result becomes a fact of the
 * learner's progress. {@link org.setu.assessment.Question}, {@link org.setu.assessment.Response} and {@link org.setu.assessment.Grade} are
 * values: the {@code bank} reads, checks and draws questions, {@code grading} turns a question and a response into a grade, without clock or
 * database.
 */
@NullMarked
package org.setu.assessment;

import org.jspecify.annotations.NullMarked;
