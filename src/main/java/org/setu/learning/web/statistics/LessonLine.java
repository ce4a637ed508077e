package org.setu.learning.web.statistics;

import java.util.List;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.learning.statistics.LessonAdvice;
import org.setu.learning.statistics.LessonAdviser;
import org.setu.learning.statistics.LessonFigures;
import org.setu.learning.statistics.LessonPlan;

/** A lesson's figures against its plan, and what is conspicuous about them. */
record LessonLine(
        CourseModule module, Lesson lesson, LessonFigures figures, LessonPlan plan, List<LessonAdvice> advice) {
    static LessonLine of(CourseModule module, Lesson lesson, LessonFigures figures, LessonPlan plan) {
        return new LessonLine(module, lesson, figures, plan, LessonAdviser.on(figures, plan));
    }
}
