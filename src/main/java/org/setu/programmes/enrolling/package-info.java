/** How people come into a cohort: by a table with its preview, by hand, by an invitation that they followed, by a nomination that was approved, or off the waiting list. */
@NullMarked
package org.setu.programmes.enrolling;

import org.jspecify.annotations.NullMarked;
