package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Takes the next piece of a recording, whole or not at all. */
@MadeOnce
public class TakePiece {
    /** Each piece is in memory while it is taken. */
    public static final int MOST_BYTES = 2_000_000;

    private final Uploads uploads;
    private final Parts parts;
    private final Clock clock;

    @Inject
    TakePiece(Uploads uploads, Parts parts, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Taken {
        record Grown(Upload upload) implements Taken {}

        /** It does not begin where the last one ended. */
        record Elsewhere(Upload upload) implements Taken {}

        /** It would be more than was announced. */
        record TooMuch() implements Taken {}
    }

    /** Empty where the trainer has no such upload. */
    @Transactional
    public Optional<Taken> take(AccountId trainer, Slug course, UploadId id, long offset, byte[] piece) {
        return uploads.locked(trainer, course, id).map(upload -> taken(upload, offset, piece));
    }

    private Taken taken(Upload upload, long offset, byte[] piece) {
        if (offset != upload.received()) {
            return new Taken.Elsewhere(upload);
        } else if (piece.length > upload.size() - upload.received()) {
            return new Taken.TooMuch();
        } else {
            parts.append(upload.holder(), upload.received(), ByteBuffer.wrap(piece));
            upload.grew(piece.length, clock.instant());
            return new Taken.Grown(upload);
        }
    }
}
