package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** A lesson in one language, as its file has it. */
public record LessonText(Language language, String file, String title, List<Slug> objectives, List<Block> blocks) {
    public LessonText {
        objectives = List.copyOf(objectives);
        blocks = List.copyOf(blocks);
    }

    public Optional<Block> block(Slug id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }
}
