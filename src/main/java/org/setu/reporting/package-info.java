/**
 * What managers ask: who completed what. Reads the tables of other modules by SQL and changes nothing there.
 *
 * <p>Owns the tables {@code reporting_*}: who saw whose data, and the views that managers saved. Announces {@link ViewCounted}. Every question names a {@link ReportScope}: what lies outside is neither shown
 * nor counted.
 */
@NullMarked
package org.setu.reporting;

import org.jspecify.annotations.NullMarked;
