package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Gives up what was to be brought, with all that came of it. Doing so twice changes nothing. */
@MadeOnce
public class GiveUpUpload {
    private final Uploads uploads;
    private final Parts parts;

    @Inject
    GiveUpUpload(Uploads uploads, Parts parts) {
        this.uploads = uploads;
        this.parts = parts;
    }

    /** @return whether there was one */
    @Transactional
    public boolean giveUp(AccountId trainer, Slug course, UploadId id) {
        return uploads.locked(trainer, course, id)
                .map(upload -> {
                    parts.forget(upload.holder());
                    uploads.remove(upload);
                    return true;
                })
                .orElse(false);
    }
}
