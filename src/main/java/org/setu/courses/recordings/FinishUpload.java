package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.setu.courses.Recording;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Lets an upload that was looked at become a recording. Its parts stay where they are. */
@MadeOnce
public class FinishUpload {
    private final Uploads uploads;
    private final Parts parts;
    private final Recordings recordings;

    @Inject
    FinishUpload(Uploads uploads, Parts parts, Recordings recordings) {
        this.uploads = uploads;
        this.parts = parts;
        this.recordings = recordings;
    }

    /** Its bytes, to be looked at. */
    public BytesAt bytes(Upload upload) {
        return parts.bytes(upload.holder(), upload.size());
    }

    /** @param blanks what is not to be published of it */
    @Transactional
    public Recording finish(Upload upload, RecordingFacts facts, List<Blank> blanks, AccountId by) {
        parts.blank(upload.holder(), blanks);
        Recording recording = recordings.keep(upload.holder(), upload.size(), facts, by);
        uploads.remove(upload);
        return recording;
    }
}
