/**
 * Recordings and how they come: piece by piece from a trainer's machine, or whole from a folder. They are kept in parts, opened from any
 * byte on, and never in memory whole.
 */
@NullMarked
package org.setu.courses.recordings;

import org.jspecify.annotations.NullMarked;
