package org.setu.courses.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The pictures and files of a draft.
 *
 * @param underWay recordings of which some is here already
 * @param largestRecording as many bytes as one may have
 * @param largestMegabytes the same, as it is told
 * @param told what became of the file that was just added
 * @param name typed for the next one
 */
public record MediaView(
        CourseBar bar,
        String path,
        List<Row> rows,
        List<UnderWay> underWay,
        int largestRecording,
        long largestMegabytes,
        Optional<Told> told,
        String name,
        List<FieldError> errors) {
    /** Where recordings are sent, piece by piece. */
    public String uploads() {
        return bar.path() + "/uploads";
    }

    /** A recording that did not arrive whole, or was not taken into the draft yet. */
    public record UnderWay(String name, int size, int hundredths, boolean complete, Instant expires, String path) {}

    /**
     * One file.
     *
     * @param path inside the course's folder, as it stands in a block's settings
     * @param kind what it is, in one word of {@code courses.desk.media.kind.}
     * @param facts nothing where it is no recording, or does not say
     * @param address where it is seen
     * @param lacks what a block that shows it does not have, and without which the course is not published: captions, transcript
     */
    public record Row(
            String path,
            String name,
            String kind,
            String ending,
            int bytes,
            String checksum,
            boolean isPicture,
            RecordingFacts facts,
            String address,
            List<Place> places,
            List<String> lacks) {
        /** How long it takes, apart from {@link #secondsBesides}. */
        public int minutes() {
            return facts.seconds() / 60;
        }

        public int secondsBesides() {
            return facts.seconds() % 60;
        }

        public String removal() {
            return address + "/removal";
        }
    }

    /** A block that shows it. */
    public record Place(String lessonTitle, String block, String language, String path) {}

    /** @param takenOut names of what a drawing may not have */
    public record Told(
            String name, String path, String address, boolean alreadyThere, Set<Note> notes, List<String> takenOut) {}

    /** Asking before one of them is removed. */
    public record RemovalView(CourseBar bar, String back, Row row, List<FieldError> errors) {}
}
