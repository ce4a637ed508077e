/**
 * What trainers do to a draft: write a block, a question or a file, move and remove, see what has changed. Every edit is textual: the
 * bytes that nobody edited stay.
 */
@NullMarked
package org.setu.courses.drafting;

import org.jspecify.annotations.NullMarked;
