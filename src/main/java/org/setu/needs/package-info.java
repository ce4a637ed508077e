/**
 * What the work of institutions needs people to be able to do, what people say of themselves, and what those who answer for them confirm.
 *
 * <p>Owns the tables {@code needs_*}. Announces {@link org.setu.needs.CompetenciesSeen}: who looked at whom is written down by reports. Lists of
 * people read the tables of others by SQL, and so are reports.
 */
@NullMarked
package org.setu.needs;

import org.jspecify.annotations.NullMarked;
