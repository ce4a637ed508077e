package org.setu.learning.web;

import java.util.List;
import java.util.Optional;
import org.setu.courses.LessonReferences;
import org.setu.web.ReadyHtml;

/**
 * A lesson page.
 *
 * @param bytes of the page with its figures
 * @param recordings as many bytes more, if all of them are played
 * @param moved what the minor revision that the learner has just come along to says it changed; empty where there was none
 * @param next where the one filled button leads: the next lesson, the module's quiz or what is missing
 */
public record LessonView(
        String enrolment,
        String courseTitle,
        String coursePath,
        String moduleTitle,
        String title,
        String path,
        int minutes,
        long bytes,
        long recordings,
        boolean stale,
        boolean missing,
        Optional<String> moved,
        boolean read,
        List<BlockView> blocks,
        List<LessonReferences.Numbered> references,
        Outline outline,
        Optional<Step> previous,
        Step next) {

    /**
     * @param read whether the learner has seen it before
     * @param tools whether the forms for note and bookmark are open at this block
     */
    public record BlockView(
            String id,
            ReadyHtml html,
            boolean stale,
            boolean missing,
            boolean bookmarked,
            Optional<String> note,
            boolean read,
            boolean tools) {}

    public record Step(String title, String path) {}
}
