package org.setu.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.needs.Level;
import org.setu.reporting.NeedGaps.Show;
import org.setu.shared.PageOf;

/**
 * People held against what their work needs.
 *
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param competency blank for all
 * @param competencies titles by key
 * @param back what the institution needs altogether
 * @param address of this list, to be followed by a page's number
 * @param listAddress of the list of nominations as a file
 * @param cohorts of the reader that are not over, names by id
 */
public record NeedPeopleView(
        String scope,
        String institution,
        Map<String, String> institutions,
        String competency,
        Map<String, String> competencies,
        Show show,
        Map<String, String> shows,
        PageOf<Row> people,
        String back,
        String address,
        String listAddress,
        Map<String, String> cohorts) {
    /**
     * @param path where what they say is confirmed
     * @param courses that build the competency and that they have not completed
     */
    public record Row(
            String name,
            String path,
            String institution,
            String position,
            String competency,
            Level needed,
            Optional<Level> said,
            Optional<Level> confirmed,
            boolean isShort,
            boolean waits,
            boolean certified,
            List<String> courses) {
        public Row {
            courses = List.copyOf(courses);
        }
    }
}
