/**
 * What is to be done in courses when a source on which they rest has changed: a law was amended, a strategy replaced.
 *
 * <p>Owns {@code courses_source_change} and {@code courses_source_mark}. Announces {@link org.setu.courses.SourceChanged}.
 */
@NullMarked
package org.setu.courses.sources;

import org.jspecify.annotations.NullMarked;
