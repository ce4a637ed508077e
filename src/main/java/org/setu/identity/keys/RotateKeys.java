package org.setu.identity.keys;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.setu.shared.MadeOnce;

/** Lets a new key sign from now on; what older keys signed stays valid until it expires. */
@MadeOnce
@Transactional
public class RotateKeys {
    private static final Duration OLDEST = Duration.ofDays(90);

    private final SigningKeys keys;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    RotateKeys(SigningKeys keys, Sealing sealing, Clock clock) {
        this.keys = keys;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Of two nodes that rotate at once one fails: the generation is unique. */
    public void rotate() {
        Instant now = clock.instant();
        Optional<SigningKey> newest = keys.newest();
        newest.ifPresent(key -> key.retire(now));
        keys.add(new SigningKey(newest.map(SigningKey::generation).orElse(0L) + 1, sealing.seal(), now));
    }

    /** Rotates where there is no key, or only an old one. */
    public void rotateWhenDue() {
        Instant oldest = clock.instant().minus(OLDEST);
        if (keys.newest().filter(key -> key.madeAt().isAfter(oldest)).isEmpty()) {
            rotate();
        }
    }
}
