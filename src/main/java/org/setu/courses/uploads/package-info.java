/**
 * What trainers bring from their own machines for a course's {@code media/}: told by its content and never by its name, made harmless
 * (pictures are written anew, drawings keep only what draws), given a name, and put into the draft.
 */
@NullMarked
package org.setu.courses.uploads;

import org.jspecify.annotations.NullMarked;
