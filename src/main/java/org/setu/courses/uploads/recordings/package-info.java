/**
 * What a recording is, by its content: boxes and frames are read, and nothing is decoded. What may tell where or by whom it was made is
 * found, to be overwritten.
 */
@NullMarked
package org.setu.courses.uploads.recordings;

import org.jspecify.annotations.NullMarked;
