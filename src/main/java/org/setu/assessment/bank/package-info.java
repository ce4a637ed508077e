/**
 * The pool of questions: reads {@code questions.yaml}, tells a trainer what is wrong with it, and draws from it.
 *
 * <p>Inner package of the assessment module; other modules go through its root.
 */
@NullMarked
package org.setu.assessment.bank;

import org.jspecify.annotations.NullMarked;
