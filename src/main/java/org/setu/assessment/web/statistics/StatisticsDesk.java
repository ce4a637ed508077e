package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import org.setu.courses.CourseDesk;
import org.setu.courses.PublishedCourse;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.ReadyHtml;

/** Lets those who write a course at its statistics. To anybody else, administrators included, there are none: they show the questions and their key. */
@MadeOnce
public class StatisticsDesk {
    private final CourseDesk desk;

    @Inject
    StatisticsDesk(CourseDesk desk) {
        this.desk = desk;
    }

    /** To anybody but those who write it it is not found. */
    public PublishedCourse course(Slug course) {
        return desk.course(course);
    }

    /** Whether the viewer may have answers graded again. */
    public boolean isLed(Slug course) {
        return desk.isLed(course);
    }

    /** The course, to its trainers alone. */
    public PublishedCourse led(Slug course) {
        PublishedCourse written = course(course);
        if (!desk.isLed(course)) {
            throw new NotFound();
        }
        return written;
    }

    /** What stands on top of each page of the desk. */
    public ReadyHtml bar(Slug course) {
        return ReadyHtml.of(desk.bar(course, CourseDesk.Tab.QUESTIONS));
    }
}
