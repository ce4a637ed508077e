package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.programmes.Nominations.Stage;
import org.setu.shared.PageOf;

/**
 * The page of a call for its focal point.
 *
 * @param institution that is asked
 * @param until the last day on which people can be nominated
 * @param open whether they still can
 * @param left how many more; empty where as many as they like
 * @param words a part of the names that are looked for; blank for all
 * @param address of this list, to be followed by a page's number
 */
public record NomineeView(
        String path,
        String programme,
        String cohort,
        LocalDate deadline,
        String institution,
        LocalDate until,
        boolean open,
        Optional<Integer> left,
        String words,
        PageOf<Row> people,
        List<Nominee> nominees,
        String address) {
    public NomineeView {
        nominees = List.copyOf(nominees);
    }

    /**
     * Somebody who works there.
     *
     * @param id what stands for them in the form
     */
    public record Row(
            String id, String name, String institution, String position, boolean isMember, boolean isNominated) {
        public boolean isFree() {
            return !isMember && !isNominated;
        }
    }

    /** Somebody who was nominated by this call. */
    public record Nominee(String id, String name, String reason, Instant at, Stage stage, String because) {
        public boolean isOpen() {
            return stage == Stage.OPEN;
        }

        public String tag() {
            return switch (stage) {
                case SEATED -> "ok";
                case OPEN, WAITING -> "wait";
                case DECLINED, GONE -> "";
            };
        }
    }
}
