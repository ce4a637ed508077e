package org.setu.courses;

import java.util.Locale;
import org.setu.shared.Slug;

/**
 * A course's desk, for modules above this one that have a page of their own there: whose it is, and what stands on top of each of its pages. Asked
 * while a page is made, on behalf of whoever looks.
 */
public interface CourseDesk {
    /** The course as learners have it, to those who write it. To anybody else, administrators included, it is not found. */
    PublishedCourse course(Slug course);

    /** Whether the viewer is its trainer, who decides what of it reaches learners. */
    boolean isLed(Slug course);

    /** The way back and the tabs, to those who write it: HTML that is safe to show as it is. */
    byte[] bar(Slug course, Tab here);

    /** Which of those pages this is. */
    enum Tab {
        /** What became of its questions. */
        QUESTIONS,
        /** What became of its lessons. */
        LESSONS;

        /** As the bar calls it. */
        public String key() {
            return "statistics-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
