package org.setu.courses.uploads.recordings;

import org.setu.courses.uploads.Brought.Reason;

/** What calls itself a recording is none; thrown from wherever that shows, and told by {@link RecordingLook}. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
