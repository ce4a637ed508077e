package org.setu.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Lesson;
import org.setu.courses.LessonMarkup;
import org.setu.courses.PublishedCourse;

/**
 * An activity as one learner meets it.
 *
 * @param markup renders the texts inside the block
 * @param kept what the activity kept when the learner last did it; empty before
 * @param query of the page's address, for an activity that goes on from step to step; empty for other blocks of the page
 * @param action where its form is sent
 */
public record ActivityMoment(
        PublishedCourse course,
        Lesson lesson,
        Block block,
        LessonMarkup markup,
        Optional<String> kept,
        Map<String, List<String>> query,
        String action) {
    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name))
                .flatMap(values -> values.stream().findFirst());
    }
}
