package org.setu.courses.recordings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.courses.RecordingUpkeep;
import org.setu.shared.MadeOnce;

/** Sweeps what nobody brought to its end, and recordings to which no draft and no revision points any more. */
@MadeOnce
class ForgetUploads implements RecordingUpkeep {
    static final Duration PATIENCE = Duration.ofDays(2);

    private static final Logger LOG = Logger.getLogger(ForgetUploads.class.getName());

    private final Sweeping sweeping;
    private final Clock clock;

    @Inject
    ForgetUploads(Sweeping sweeping, Clock clock) {
        this.sweeping = sweeping;
        this.clock = clock;
    }

    @Override
    public void forget() {
        Instant since = clock.instant().minus(PATIENCE);
        sweeping.uploads(since).forEach(upload -> attempt(() -> sweeping.forget(upload, since)));
        List<String> unused = sweeping.unused(since);
        unused.forEach(checksum -> attempt(() -> sweeping.forgetRecording(checksum, since)));
    }

    /** Each by itself: another node may sweep as well, and somebody may want one of them just now. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException wanted) {
            LOG.log(Level.INFO, "Kept what could not be swept", wanted);
        }
    }
}
