/** What became of questions, for the trainers of a course. */
@NullMarked
package org.setu.assessment.web.statistics;

import org.jspecify.annotations.NullMarked;
