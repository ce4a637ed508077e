package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.setu.reporting.ActionProgress.State;
import org.setu.shared.PageOf;

/**
 * What institutions planned, and how far it is.
 *
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param address of this list, to be followed by a page's number
 * @param newPath where something more is planned; blank where no institution is chosen
 * @param back what is needed, and what is missing
 * @param at when it was counted
 */
public record PlanView(
        String scope,
        String institution,
        Map<String, String> institutions,
        PageOf<Row> actions,
        String address,
        String newPath,
        String back,
        Instant at) {
    /**
     * @param path where it is planned otherwise
     * @param percent of those whom it is about
     */
    public record Row(
            String text,
            String path,
            String institution,
            String competency,
            String owner,
            LocalDate due,
            int done,
            int people,
            int percent,
            State state) {
        /** As tags show states. */
        public String kind() {
            return switch (state) {
                case REACHED -> "ok";
                case OVERDUE -> "late";
                case UNDERWAY -> "wait";
            };
        }
    }
}
