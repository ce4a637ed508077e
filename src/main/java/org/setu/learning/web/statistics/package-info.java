/** What became of lessons, for the trainers of a course. */
@NullMarked
package org.setu.learning.web.statistics;

import org.jspecify.annotations.NullMarked;
