package org.setu.courses.drafting;

import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** One thing that a course has differently from before. What is missing on one side was added, or removed. */
public sealed interface CourseChange {
    /**
     * One block in one language.
     *
     * @param lesson as it is now, or as it was where it was removed
     */
    record OfBlock(Lesson lesson, Language language, Optional<Block> before, Optional<Block> after)
            implements CourseChange {}

    record OfTitle(Lesson lesson, Language language, String before, String after) implements CourseChange {}

    record OfOrder(Lesson lesson) implements CourseChange {}

    /** A lesson that stands in another module. */
    record OfModule(Lesson lesson, CourseModule before, CourseModule after) implements CourseChange {}

    record OfQuestion(Slug module, String id, Optional<YamlNode> before, Optional<YamlNode> after)
            implements CourseChange {}

    /** A file that is not told of block by block: the outline, a figure, the shared facts. */
    record OfFile(String path, boolean was, boolean is) implements CourseChange {}
}
