/** Who has not completed by when: reminded by a manager, or by the days before and after a deadline, which others are told after. */
@NullMarked
package org.setu.programmes.reminding;

import org.jspecify.annotations.NullMarked;
