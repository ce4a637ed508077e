/** The sign-offs that the programme defines: its list, which administrators keep. Knows no page, and no draft. */
@NullMarked
package org.setu.courses.aspects;

import org.jspecify.annotations.NullMarked;
