package org.setu.courses.recordings;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.courses.Recording;
import org.setu.shared.MadeOnce;

/** How much of recordings this installation takes in the browser, in bytes. */
@MadeOnce
public class RecordingLimits {
    private static final int MEGABYTE = 1_000_000;
    /** The reader of courses takes none that is larger. */
    private static final int MOST_MEGABYTES = Recording.MOST_BYTES / MEGABYTE;

    private final int largest;
    private final long course;
    private final long trainer;

    @Inject
    RecordingLimits(
            @ConfigProperty(name = "setu.recordings.largest.mb", defaultValue = "200") int largest,
            @ConfigProperty(name = "setu.recordings.course.mb", defaultValue = "1000") int course,
            @ConfigProperty(name = "setu.recordings.trainer.mb", defaultValue = "600") int trainer) {
        this.largest = Math.min(largest, MOST_MEGABYTES) * MEGABYTE;
        this.course = (long) course * MEGABYTE;
        this.trainer = (long) trainer * MEGABYTE;
    }

    /** Of one recording. */
    public int largest() {
        return largest;
    }

    /** Of all recordings of one draft. */
    public long course() {
        return course;
    }

    /** Of what one trainer has under way, or brought and then used nowhere. */
    long trainer() {
        return trainer;
    }

    /** As it is told to people. */
    public static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
