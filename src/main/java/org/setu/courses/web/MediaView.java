package org.setu.courses.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The pictures and files of a draft.
 *
 * @param told what became of the file that was just added
 * @param name typed for the next one
 */
public record MediaView(
        CourseBar bar, String path, List<Row> rows, Optional<Told> told, String name, List<FieldError> errors) {
    /**
     * One file.
     *
     * @param path inside the course's folder, as it stands in a block's settings
     * @param kind what it is, in one word of {@code courses.desk.media.kind.}
     * @param address where it is seen
     */
    public record Row(
            String path,
            String name,
            String kind,
            String ending,
            int bytes,
            String checksum,
            boolean isPicture,
            String address,
            List<Place> places) {
        public String removal() {
            return address + "/removal";
        }
    }

    /** A block that shows it. */
    public record Place(String lessonTitle, String block, String language, String path) {}

    /** @param takenOut names of what a drawing may not have */
    public record Told(String name, boolean alreadyThere, Set<Note> notes, List<String> takenOut) {}

    /** Asking before one of them is removed. */
    public record RemovalView(CourseBar bar, String back, Row row, List<FieldError> errors) {}
}
