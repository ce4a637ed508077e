package org.setu.learning.web.statistics;

import java.util.List;
import org.setu.web.ReadyHtml;

/**
 * The page of a course's lessons.
 *
 * @param bar what stands on top of each page of the desk
 * @param quietDays after how many of them somebody counts as having stopped
 * @param many from how many people on a figure is not of few
 * @param read whether anybody has opened a lesson
 * @param advised how many lessons have something conspicuous about them
 * @param gone the addresses of lessons that people read and that the course has no more
 * @param waiting how many learners are not in the figures yet
 */
public record LessonStatisticsView(
        ReadyHtml bar,
        String course,
        String exportPath,
        int quietDays,
        int many,
        boolean read,
        String enrolled,
        String completed,
        String stopped,
        int advised,
        List<ModuleView> modules,
        List<String> gone,
        long waiting) {
    public LessonStatisticsView {
        modules = List.copyOf(modules);
        gone = List.copyOf(gone);
    }

    public int lessons() {
        return modules.stream().mapToInt(module -> module.lessons().size()).sum();
    }

    /** A module and its lessons, in words. */
    public record ModuleView(String title, String opened, String finished, String stopped, List<RowView> lessons) {}

    /** One lesson, in words. */
    public record RowView(
            String title,
            String path,
            String opened,
            String finished,
            String stopped,
            String time,
            String planned,
            List<String> advice) {}
}
