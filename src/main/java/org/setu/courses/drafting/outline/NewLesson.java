package org.setu.courses.drafting.outline;

import java.util.List;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.Slug;

/**
 * A lesson as its author first names it.
 *
 * @param title in the source language
 * @param id as the author wants it; blank: it is made of the title
 * @param objectives those of its module that it serves
 */
public record NewLesson(String title, String id, List<Slug> objectives) {
    public NewLesson {
        title = TypedText.line(title);
        id = TypedText.line(id);
        objectives = List.copyOf(objectives);
    }
}
