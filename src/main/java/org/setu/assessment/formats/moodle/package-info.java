/** Moodle's XML for questions. Its face is the reader; how a file is cut and what a question's elements mean is known to nobody else. */
@NullMarked
package org.setu.assessment.formats.moodle;

import org.jspecify.annotations.NullMarked;
