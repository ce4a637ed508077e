package org.setu.courses.uploads.recordings;

import org.setu.courses.recordings.RecordingFacts;

/** Whether a recording is heavier than it would have to be for what a telephone shows and plays. */
final class Weight {
    /** Twice what 480 lines take that are packed well. */
    private static final long PICTURE_BYTES_PER_SECOND = 200_000;

    /** Twice what speech takes. */
    private static final long SOUND_BYTES_PER_SECOND = 20_000;

    private Weight() {}

    static boolean isHeavy(long bytes, RecordingFacts facts) {
        long most = facts.hasPicture() ? PICTURE_BYTES_PER_SECOND : SOUND_BYTES_PER_SECOND;
        return facts.seconds() > 0 && bytes / facts.seconds() > most;
    }
}
