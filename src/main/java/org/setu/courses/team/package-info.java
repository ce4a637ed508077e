/** Who works on a course's draft, and in which role. */
@NullMarked
package org.setu.courses.team;

import org.jspecify.annotations.NullMarked;
