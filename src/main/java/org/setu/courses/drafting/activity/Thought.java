package org.setu.courses.drafting.activity;

import java.util.ArrayList;
import java.util.List;
import org.setu.courses.drafting.LessonDraft.Direction;

/**
 * A reflection while it is being written.
 *
 * @param sample a model answer; may be blank
 */
public record Thought(String prompt, List<String> rubric, String sample) {
    public Thought {
        rubric = List.copyOf(rubric);
    }

    /** What a new one begins with. */
    public static Thought begun() {
        return new Thought("", List.of("", ""), "");
    }

    public Thought withCriterion() {
        var longer = new ArrayList<>(rubric);
        longer.add("");
        return new Thought(prompt, longer, sample);
    }

    public Thought without(int criterion) {
        var shorter = new ArrayList<>(rubric);
        if (criterion >= 0 && criterion < shorter.size()) {
            shorter.remove(criterion);
        }
        return new Thought(prompt, shorter, sample);
    }

    public Thought moved(int criterion, Direction direction) {
        int to = criterion + (direction == Direction.UP ? -1 : 1);
        if (criterion < 0 || criterion >= rubric.size() || to < 0 || to >= rubric.size()) {
            return this;
        }
        var moved = new ArrayList<>(rubric);
        moved.add(to, moved.remove(criterion));
        return new Thought(prompt, moved, sample);
    }
}
