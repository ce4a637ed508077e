package org.setu.courses.web;

import org.setu.courses.CourseModule;

/**
 * A question in the bank of a course.
 *
 * @param competency a key of the shared competencies: the one that its objective serves; blank where there is none
 */
record BankEntry(CourseModule module, QuestionShown question, String competency) {}
