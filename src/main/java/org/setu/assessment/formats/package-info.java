/**
 * Questions of other programs: files in GIFT, Aiken and Moodle XML are read entry by entry, and each entry says what came of it. What comes is a
 * question of the course format, to be completed and taken into a pool by its trainer. The other way, a pool is written into such a file, and each
 * question says what it loses. Here is what the formats have in common; each has a package
 * of its own below.
 */
@NullMarked
package org.setu.assessment.formats;

import org.jspecify.annotations.NullMarked;
