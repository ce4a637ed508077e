package org.setu.courses;

import java.util.List;
import java.util.Optional;

/**
 * A question to oneself, answered in one's own words and compared with criteria.
 *
 * @param sample a model answer, shown when one has written one's own
 */
public record Reflection(String prompt, List<String> rubric, Optional<String> sample) {
    public Reflection {
        rubric = List.copyOf(rubric);
    }
}
