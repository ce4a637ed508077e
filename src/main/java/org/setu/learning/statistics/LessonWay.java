package org.setu.learning.statistics;

import java.util.List;
import org.setu.shared.Slug;

/**
 * How far people got in one lesson.
 *
 * @param unknown how many opened it of whom no block of today is known
 */
public record LessonWay(LessonFigures figures, List<BlockFigures> blocks, int unknown) {
    public LessonWay {
        blocks = List.copyOf(blocks);
    }

    /**
     * One block.
     *
     * @param reached how many read it, or a later one, or the whole lesson
     * @param stopped how many came no further in the course
     */
    public record BlockFigures(Slug block, int reached, int stopped) {}
}
