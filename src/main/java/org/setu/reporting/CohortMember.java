package org.setu.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.setu.programmes.MemberId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A member of a cohort, and how far they are in its courses.
 *
 * @param name blank in both languages where nothing is known
 * @param email of somebody who was invited and has no account yet
 * @param percent over all courses
 * @param courses those that they are enrolled in
 */
public record CohortMember(
        MemberId id,
        LocalizedText name,
        Optional<String> email,
        Optional<LocalizedText> workplace,
        State state,
        boolean begun,
        int percent,
        Map<Slug, CourseState> courses,
        LocalDate due,
        boolean extended,
        Optional<Instant> lastActive,
        Optional<Instant> reminded) {
    public CohortMember {
        courses = Map.copyOf(courses);
    }

    /** How a member stands today. Who waits for a seat is nothing else. */
    public enum State {
        WAITING,
        COMPLETED,
        /** Their day has passed. */
        LATE,
        /** Their day is near. */
        SOON,
        /** Did nothing so far. */
        NOT_BEGUN,
        RUNNING
    }

    /** How far somebody is in one course. */
    public record CourseState(int percent, Optional<Instant> completedAt) {}
}
