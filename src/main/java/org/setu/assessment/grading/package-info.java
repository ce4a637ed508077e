/**
 * Grading as a pure function of question and response, kind to how people in Bangladesh type words and numbers.
 *
 * <p>Inner package of the assessment module; other modules go through its root.
 */
@NullMarked
package org.setu.assessment.grading;

import org.jspecify.annotations.NullMarked;
