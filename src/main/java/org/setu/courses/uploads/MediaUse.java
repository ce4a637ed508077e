package org.setu.courses.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;

/** A block that shows a file of {@code media/}, in one language. */
public record MediaUse(Lesson lesson, Block block) {
    /** All of a course, by the file's path, in the order of the outline. */
    public static Map<String, List<MediaUse>> in(CourseContent course) {
        var uses = new TreeMap<String, List<MediaUse>>();
        course.lessons()
                .forEach(lesson -> lesson.texts()
                        .values()
                        .forEach(text -> text.blocks()
                                .forEach(block -> block.media()
                                        .distinct()
                                        .forEach(path -> uses.computeIfAbsent(path, unknown -> new ArrayList<>())
                                                .add(new MediaUse(lesson, block))))));
        return uses;
    }
}
