package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.courses.activities.ActivityReader;

/**
 * A question to oneself, answered in one's own words and compared with criteria.
 *
 * @param sample a model answer, shown when one has written one's own
 */
public record Reflection(String prompt, List<String> rubric, Optional<String> sample) {
    public Reflection {
        rubric = List.copyOf(rubric);
    }

    /** @return empty where the block's text is no YAML; the findings say what is wrong */
    public static Optional<Reflection> read(Block block, Findings findings) {
        return ActivityReader.reflection(block, findings);
    }
}
