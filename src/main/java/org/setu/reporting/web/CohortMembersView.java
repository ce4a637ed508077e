package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.reporting.CohortCounts;
import org.setu.reporting.CohortMember.State;
import org.setu.reporting.CohortView;
import org.setu.shared.PageOf;

/**
 * The page of a cohort: its members, and how far they are.
 *
 * @param courses the titles of its courses, which are columns
 * @param free how many seats are left; empty where as many may come as want
 * @param nominated how many nominations nobody has decided yet
 * @param views the parts of the list, each with its number
 * @param sorted this page with its part, so that {@code sort=} can follow
 */
public record CohortMembersView(
        String name,
        String path,
        String programme,
        String programmePath,
        LocalDate begins,
        Optional<LocalDate> ends,
        LocalDate deadline,
        Optional<Integer> seats,
        List<String> courses,
        CohortCounts counts,
        long nominated,
        List<Part> views,
        PageOf<Line> rows,
        String sort,
        String sorted,
        Instant at) {
    public CohortMembersView {
        courses = List.copyOf(courses);
        views = List.copyOf(views);
    }

    /** A part of the list. */
    public record Part(CohortView view, long members, String address, boolean shown) {}

    /**
     * A member.
     *
     * @param name the address of somebody of whom no name is known
     * @param invited the address of somebody who has no account yet; blank for others
     * @param courses how far they are in each course, in the order of the columns; blank where they are not enrolled
     */
    public record Line(
            String id,
            String name,
            String invited,
            String institution,
            State state,
            String tag,
            int percent,
            List<String> courses,
            String due,
            boolean extended,
            String lastActive,
            String reminded) {
        public Line {
            courses = List.copyOf(courses);
        }
    }
}
