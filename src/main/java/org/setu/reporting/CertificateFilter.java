package org.setu.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.VerificationCode;
import org.setu.shared.Slug;

/**
 * Which certificates of the register somebody looks for. It cannot be made without saying whose they may be.
 *
 * @param scope of people who work there today by a confirmed posting; everybody's where it is everything
 * @param words a part of the holder's name, or all of a number or of a verification code; blank for all
 * @param from the first day of issue; open where it is missing
 * @param until the last day of issue; open where it is missing
 */
public record CertificateFilter(
        ReportScope scope,
        String words,
        Optional<Slug> course,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        State state) {
    /** How a certificate stands today. */
    public enum State {
        ALL,
        VALID,
        /** And not revoked before. */
        EXPIRED,
        /** By somebody who answers for it, or withdrawn by its holder. */
        REVOKED
    }

    Optional<CertificateNumber> number() {
        return CertificateNumber.parse(words.toUpperCase(Locale.ROOT));
    }

    /** A name of twenty letters is no code: of twenty signs drawn by chance some are digits. */
    Optional<VerificationCode> code() {
        boolean hasDigit = words.codePoints().anyMatch(Character::isDigit);
        return hasDigit && number().isEmpty() ? VerificationCode.parse(words) : Optional.empty();
    }
}
