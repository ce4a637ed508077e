/**
 * A learner's way through one published revision: enrolling, progressing, completing.
 *
 * <p>Owns the tables {@code learning_*}. Announces {@link CourseCompleted} and {@link MarkRecorded}. Knows nothing of quizzes but their marks, nor of certificates.
 */
@NullMarked
package org.setu.learning;

import org.jspecify.annotations.NullMarked;
