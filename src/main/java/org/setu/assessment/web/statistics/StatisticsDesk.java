package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import org.setu.courses.CourseDesk;
import org.setu.courses.PublishedCourse;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.ReadyHtml;

/** Lets trainers at the statistics of their own courses. To anybody else, administrators included, there are none: they show the questions and their key. */
@MadeOnce
public class StatisticsDesk {
    private final CourseDesk desk;

    @Inject
    StatisticsDesk(CourseDesk desk) {
        this.desk = desk;
    }

    /** To anybody but its trainers it is not found. */
    public PublishedCourse course(Slug course) {
        return desk.course(course);
    }

    /** What stands on top of each page of the desk. */
    public ReadyHtml bar(Slug course) {
        return ReadyHtml.of(desk.bar(course, CourseDesk.Tab.QUESTIONS));
    }
}
