/** Moodle's plain text for questions. Its face is the reader; how a text is taken apart is known to nobody else. */
@NullMarked
package org.setu.assessment.formats.gift;

import org.jspecify.annotations.NullMarked;
