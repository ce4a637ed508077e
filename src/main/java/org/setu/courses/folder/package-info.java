/**
 * A course as a folder of text files: reading it, saying what is wrong with it, editing it so that what nobody edited keeps its
 * bytes. The format is in docs/course-format.md.
 *
 * <p>Knows no database. {@link CourseReader} turns files into content, {@link CourseLinter} checks it, {@link LessonSource} and
 * {@link Stamps} edit it.
 */
@NullMarked
package org.setu.courses.folder;

import org.jspecify.annotations.NullMarked;
