/**
 * What became of each question: how many had it right, whether those who know more have it right more often, what was chosen instead, how long it
 * took, and whether that differs between the languages.
 *
 * <p>Owns {@code assessment_item} and {@code assessment_item_choice}, counters that are derived from the journal and hold nobody's name. What is
 * computed from them are values; {@link org.setu.assessment.statistics.Adviser} says what to do about them.
 */
@NullMarked
package org.setu.assessment.statistics;

import org.jspecify.annotations.NullMarked;
