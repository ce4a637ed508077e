/**
 * Courses: what trainers write, from a folder of files or a draft in the browser to an immutable, published revision.
 *
 * <p>Owns the tables {@code courses_*}. Knows no learner; what can be done in a lesson (a quiz, a scenario) registers itself
 * from above as an {@link ActivityKind}.
 */
@NullMarked
package org.setu.courses;

import org.jspecify.annotations.NullMarked;
