package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.courses.Drafts;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Begins to bring a recording, or goes on where the line was lost. */
@MadeOnce
public class BeginUpload {
    private static final int MOST_UNDER_WAY = 20;

    private final Uploads uploads;
    private final Drafts drafts;
    private final RecordingLimits limits;
    private final Clock clock;

    @Inject
    BeginUpload(Uploads uploads, Drafts drafts, RecordingLimits limits, Clock clock) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.limits = limits;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Begun {
        /** It may be sent from its offset on. */
        record UnderWay(Upload upload) implements Begun {}

        record Refused(Reason reason) implements Begun {}
    }

    /** Why nothing is to be sent. The name is also the message's key. */
    public enum Reason {
        EMPTY,
        RECORDING_TOO_LARGE,
        RECORDINGS_FULL,
        TRAINER_FULL
    }

    /** @param fingerprint by which the trainer's browser knows the file again; blank where it cannot */
    @Transactional
    public Begun begin(AccountId trainer, Slug course, String name, String fingerprint, long size) {
        if (size <= 0) {
            return new Begun.Refused(Reason.EMPTY);
        } else if (size > limits.largest()) {
            return new Begun.Refused(Reason.RECORDING_TOO_LARGE);
        }
        Optional<Upload> known = known(trainer, course, fingerprint, (int) size);
        if (known.isPresent()) {
            return new Begun.UnderWay(known.get());
        } else if (bytesOf(course) + size > limits.course()) {
            return new Begun.Refused(Reason.RECORDINGS_FULL);
        } else if (uploads.bytesOf(trainer) + size > limits.trainer() || uploads.countOf(trainer) >= MOST_UNDER_WAY) {
            return new Begun.Refused(Reason.TRAINER_FULL);
        }
        var upload = new Upload(trainer, course, name, fingerprint, (int) size, clock.instant());
        uploads.add(upload);
        return new Begun.UnderWay(upload);
    }

    private Optional<Upload> known(AccountId trainer, Slug course, String fingerprint, int size) {
        return uploads.underWay(trainer, course).stream()
                .filter(upload -> upload.isOfFile(fingerprint, size))
                .findFirst();
    }

    private long bytesOf(Slug course) {
        return drafts.checked(course)
                .map(draft -> draft.files().bytesOfRecordings())
                .orElse(0L);
    }
}
