package org.setu.certificates;

import java.time.Instant;
import java.util.Optional;
import org.setu.shared.LocalizedText;

/**
 * A certificate together with the name of its holder.
 *
 * @param holder empty where the person had the name erased
 * @param now when it is looked at
 */
public record RegisterEntry(Certificate certificate, Optional<LocalizedText> holder, Instant now) {
    /** How a certificate stands; the constant's name is the end of the message keys. */
    public enum Standing {
        VALID,
        /** It holds, but whose it is can only be read on the paper. */
        HOLDER_ERASED,
        REVOKED,
        /** Its holder wished it to count no more, and had the name erased. */
        WITHDRAWN,
        /** Its validity is over, and nobody renewed it. */
        EXPIRED,
        /** The name in the register is not the one that was sealed: nothing can be said before the issuer has looked. */
        ALTERED
    }

    public Standing standing() {
        if (certificate.revocation().isPresent()) {
            return certificate.isWithdrawn() ? Standing.WITHDRAWN : Standing.REVOKED;
        } else if (certificate.hasExpired(now)) {
            return Standing.EXPIRED;
        } else if (holder.isEmpty()) {
            return Standing.HOLDER_ERASED;
        } else {
            return certificate.seal().fits(holder.get()) ? Standing.VALID : Standing.ALTERED;
        }
    }

    /** Only what is valid, and says whose it is, is put on paper again. */
    public boolean canBePrinted() {
        return standing() == Standing.VALID;
    }
}
