/**
 * The outline of a draft, edited from forms: modules and lessons are added, worded, moved and removed in {@code course.yaml}, which stays a file
 * that people edit by hand, too.
 */
@NullMarked
package org.setu.courses.drafting.outline;

import org.jspecify.annotations.NullMarked;
