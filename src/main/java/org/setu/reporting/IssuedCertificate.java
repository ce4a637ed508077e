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
 * @param revokedAt empty while it stands
 * @param because why it was revoked; blank where it stands or was withdrawn by its holder
 */
public record IssuedCertificate(
        String number,
        String code,
        CertificatePrint.Kind kind,
        Slug course,
        Instant issuedAt,
        Optional<Instant> revokedAt,
        String because,
        Optional<LocalizedText> name,
        Optional<LocalizedText> institution) {
    static final String SELECT = """
            select r.number, r.code, r.kind, r.slug, r.issued_at, r.revoked_at, r.revoked_because, r.name_en, r.name_bn, r.erased_at,
                r.institution_en, r.institution_bn
            """;

    static IssuedCertificate of(@Nullable Object[] row) {
        return new IssuedCertificate(
                text(row[0]),
                text(row[1]),
                CertificatePrint.Kind.valueOf(text(row[2])),
                new Slug(text(row[3])),
                Moments.of(row[4]).orElseThrow(),
                Moments.of(row[5]),
                text(row[6]),
                row[9] == null ? Optional.of(LocalizedText.of(text(row[7]), text(row[8]))) : Optional.empty(),
                row[10] == null ? Optional.empty() : Optional.of(LocalizedText.of(text(row[10]), text(row[11]))));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    public boolean isWithdrawn() {
        return isRevoked() && because.isEmpty();
    }
}
