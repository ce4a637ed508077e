package org.setu.reporting.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.IssuedCertificate;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/**
 * What a line of the register says in words, the same on the page and in the file.
 *
 * @param courses titles by slug
 */
record CertificateWords(Language language, Map<String, String> courses, ZoneId zone, String publicUrl) {
    /** Of the CSV, each with a heading and a definition. */
    static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "institution",
            "course",
            "kind",
            "issued",
            "expires",
            "state",
            "revoked",
            "because",
            "address");

    String name(IssuedCertificate certificate) {
        return certificate.name().map(this::text).orElseGet(() -> say("reporting.erased"));
    }

    /** Blank where the holder works nowhere by a confirmed posting. */
    String institution(IssuedCertificate certificate) {
        return certificate.institution().map(this::text).orElse("");
    }

    String course(IssuedCertificate certificate) {
        String slug = certificate.course().value();
        return courses.getOrDefault(slug, slug);
    }

    String kind(IssuedCertificate certificate) {
        return say("certificates.kind." + certificate.kind());
    }

    String state(IssuedCertificate certificate) {
        String state = certificate.isWithdrawn()
                ? "withdrawn"
                : certificate.isRevoked() ? "revoked" : certificate.expired() ? "expired" : "valid";
        return say("reporting.register.state." + state);
    }

    /** In the order of {@link #COLUMNS}, with dates as programs read them. */
    List<String> cells(IssuedCertificate certificate) {
        return List.of(
                certificate.number(),
                name(certificate),
                institution(certificate),
                course(certificate),
                kind(certificate),
                day(Optional.of(certificate.issuedAt())),
                day(certificate.validThrough()),
                state(certificate),
                day(certificate.revokedAt()),
                certificate.because(),
                publicUrl + "/verify/" + certificate.code());
    }

    private String day(Optional<Instant> at) {
        return at.map(moment -> moment.atZone(zone).toLocalDate().toString()).orElse("");
    }

    private String say(String key) {
        return Messages.in(language).text(key);
    }

    private String text(LocalizedText text) {
        return text.in(language);
    }
}
