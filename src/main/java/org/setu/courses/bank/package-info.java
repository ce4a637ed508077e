/**
 * Who changed which question of a draft, and when.
 *
 * <p>Owns {@code courses_question_change}.
 */
@NullMarked
package org.setu.courses.bank;

import org.jspecify.annotations.NullMarked;
