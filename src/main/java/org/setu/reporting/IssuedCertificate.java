package org.setu.reporting;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.certificates.CertificatePrint;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A line of the register as a report shows it.
 *
 * @param code that opens its public page
 * @param name of its holder as they write it today; empty where their data were erased
 * @param institution where they work today by a confirmed posting; empty where that is nowhere
 * @param expiresAt when its last day is over; empty where it never expires
 * @param expired whether that is past
 * @param revokedAt empty while it stands
 * @param because why it was revoked; blank where it stands or was withdrawn by its holder
 */
public record IssuedCertificate(
        String number,
        String code,
        CertificatePrint.Kind kind,
        Slug course,
        Instant issuedAt,
        Optional<Instant> expiresAt,
        boolean expired,
        Optional<Instant> revokedAt,
        String because,
        Optional<LocalizedText> name,
        Optional<LocalizedText> institution) {
    static final String SELECT = """
            select r.number, r.code, r.kind, r.slug, r.issued_at, r.expires_at, r.revoked_at, r.revoked_because, r.name_en, r.name_bn, r.erased_at,
                r.institution_en, r.institution_bn
            """;

    static IssuedCertificate of(@Nullable Object[] row, Instant now) {
        Optional<Instant> expiresAt = Moments.of(row[5]);
        return new IssuedCertificate(
                text(row[0]),
                text(row[1]),
                CertificatePrint.Kind.valueOf(text(row[2])),
                new Slug(text(row[3])),
                Moments.of(row[4]).orElseThrow(),
                expiresAt,
                expiresAt.filter(end -> !now.isBefore(end)).isPresent(),
                Moments.of(row[6]),
                text(row[7]),
                row[10] == null ? Optional.of(LocalizedText.of(text(row[8]), text(row[9]))) : Optional.empty(),
                row[11] == null ? Optional.empty() : Optional.of(LocalizedText.of(text(row[11]), text(row[12]))));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    /** Neither taken back nor expired. */
    public boolean isValid() {
        return !isRevoked() && !expired;
    }

    /** A moment on the last day of its validity, to be shown as that day. */
    public Optional<Instant> validThrough() {
        return expiresAt.map(end -> end.minusSeconds(1));
    }

    public boolean isWithdrawn() {
        return isRevoked() && because.isEmpty();
    }
}
