package org.setu.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Slug;

/** Where questions are asked, and what became of them there. The module that understands questions brings it. */
public interface QuestionUses {
    /**
     * By question, of those that any quiz can draw.
     *
     * @param draft whose quizzes are asked
     * @param published from which the figures are; empty where nobody can have answered
     */
    Map<Slug, List<Use>> of(CourseContent draft, Optional<PublishedCourse> published);

    /**
     * A quiz that can draw a question.
     *
     * @param answered by how many people, as it is worded in the current revision
     * @param facility the mean share of its point that they earned; empty where they are too few to tell
     */
    record Use(QuizPlan quiz, int answered, Optional<Double> facility) {}
}
