/**
 * Programmes and their cohorts: who takes which courses together, by when, and who is reminded.
 *
 * <p>Owns the tables {@code programmes_*}. Enrols people in courses through learning, and knows of what they do there only whether it is
 * completed: how far each of them is, reports show. Announces {@link org.setu.programmes.MemberEnrolled} and its siblings; letters are
 * written by who listens.
 */
@NullMarked
package org.setu.programmes;

import org.jspecify.annotations.NullMarked;
