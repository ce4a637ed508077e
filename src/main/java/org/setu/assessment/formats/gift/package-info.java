/** Moodle's plain text for questions. Its faces are the reader and the writer; how a text is spelt is known to nobody else. */
@NullMarked
package org.setu.assessment.formats.gift;

import org.jspecify.annotations.NullMarked;
