package org.setu.courses.uploads;

import java.util.List;
import java.util.Set;

/** What a trainer brought, once it was looked at. */
public sealed interface Brought {
    /** It can lie in a course. */
    record Fit(Medium medium, Set<Note> notes, List<String> takenOut) implements Brought {
        public Fit {
            notes = Set.copyOf(notes);
            takenOut = List.copyOf(takenOut);
        }

        static Fit asIs(Medium medium) {
            return noted(medium, Set.of());
        }

        static Fit noted(Medium medium, Set<Note> notes) {
            return new Fit(medium, notes, List.of());
        }
    }

    /** It cannot, and nothing of it is kept. */
    record Unfit(Reason reason) implements Brought {}

    /** What was done to it, or is to be known of it. The name is also the message's key. */
    enum Note {
        TURNED,
        SCALED,
        EMPTIED,
        CODEC,
        HEAVY
    }

    /** Why a file is not taken. The name is also the message's key, which says what to do instead. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        GIF,
        OTHER_PICTURE,
        QUICKTIME,
        OTHER_RECORDING,
        RECORDING_BROKEN,
        RECORDING_LATE_START,
        RECORDING_TRACKS,
        RECORDING_TWOFOLD,
        RECORDING_TOO_LARGE,
        RECORDINGS_FULL,
        OLD_OFFICE,
        UNKNOWN,
        PICTURE_BROKEN,
        TOO_MANY_PIXELS,
        DRAWING_DOCTYPE,
        DRAWING_BROKEN,
        CAPTIONS_BROKEN,
        OFFICE_MACROS,
        OFFICE_BROKEN,
        COURSE_FULL,
        BUSY
    }
}
