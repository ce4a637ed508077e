/**
 * The evidence library: the studies, laws and strategies that lessons rest on, and one search over them and all courses.
 *
 * <p>Owns no table: everything is worked out from the published revisions, which are values, and kept in memory until others are published.
 * Announces nothing. Knows no learner.
 */
@NullMarked
package org.setu.library;

import org.jspecify.annotations.NullMarked;
