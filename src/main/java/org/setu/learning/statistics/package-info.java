/**
 * What became of each lesson: how many opened and finished it, how long it took them, and where they stopped for good.
 *
 * <p>Owns {@code learning_reading}, which is derived from the facts, one row for each lesson that somebody opened. What is computed from it are values;
 * {@link org.setu.learning.statistics.LessonAdviser} says what to do about them.
 */
@NullMarked
package org.setu.learning.statistics;

import org.jspecify.annotations.NullMarked;
