/**
 * Questions, what learners answer to them, and what the answers are worth.
 *
 * <p>This root is the module's face: values only ({@link Question}, {@link Response}, {@link Grade}, {@link Drawing},
 * {@link AttemptResult}). The {@code bank} reads and checks questions and draws them by {@link Blueprint}; {@code grading}
 * turns a question and a response into a grade. All of it is pure: no clock, no database, no randomness but a stored seed.
 */
@NullMarked
package org.setu.assessment;

import org.jspecify.annotations.NullMarked;
