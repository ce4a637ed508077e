/** Moodle's XML for questions. Its faces are the reader and the writer; how a file is built is known to nobody else. */
@NullMarked
package org.setu.assessment.formats.moodle;

import org.jspecify.annotations.NullMarked;
