package org.setu.courses.recordings;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.courses.CourseDiscarded;
import org.setu.shared.MadeOnce;

/** What was still on its way into a course goes with it, whoever was bringing it. */
@MadeOnce
@Transactional
class DiscardedUploads {
    private final Uploads uploads;
    private final Parts parts;

    @Inject
    DiscardedUploads(Uploads uploads, Parts parts) {
        this.uploads = uploads;
        this.parts = parts;
    }

    void forget(@Observes CourseDiscarded discarded) {
        uploads.locked(discarded.course()).forEach(upload -> {
            parts.forget(upload.holder());
            uploads.remove(upload);
        });
    }
}
