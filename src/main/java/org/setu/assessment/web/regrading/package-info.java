/** Pages on which trainers see what a corrected question would change for those who answered it before, and decide. */
@NullMarked
package org.setu.assessment.web.regrading;

import org.jspecify.annotations.NullMarked;
