package org.setu.learning.web.statistics;

import java.util.List;
import org.setu.web.ReadyHtml;

/**
 * The page of one lesson's statistics.
 *
 * @param bar what stands on top of each page of the desk
 * @param told whether there are enough people to tell anything
 * @param opened how many people
 * @param timed of how many who finished it the time is known
 * @param editPath where it is written
 * @param quietDays after how many of them somebody counts as having stopped
 * @param many from how many people on a figure is not of few
 * @param unknown how many opened it of whom no block is known
 */
public record LessonWayView(
        ReadyHtml bar,
        String title,
        String module,
        boolean told,
        String opened,
        String finished,
        String within,
        String after,
        String time,
        String planned,
        int timed,
        List<String> advice,
        String editPath,
        int quietDays,
        int many,
        List<BlockView> blocks,
        int unknown) {
    public LessonWayView {
        advice = List.copyOf(advice);
        blocks = List.copyOf(blocks);
    }

    /**
     * One block.
     *
     * @param kind the last part of a message key
     * @param words how it begins; blank where it has no words to show
     * @param lang of those words
     * @param percent of those who opened the lesson
     */
    public record BlockView(
            String id,
            String kind,
            String words,
            String lang,
            String path,
            String reached,
            int percent,
            String share,
            String stopped) {}
}
