package org.setu.certificates.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.setu.certificates.Certificate;
import org.setu.certificates.RegisterEntry;
import org.setu.shared.LocalizedText;

/** A certificate as programs read it. Texts are maps from language to words; what does not apply is left out. */
@Schema(name = "Certificate")
public record CertificateJson(
        @Schema(description = "Printed on it", examples = "SETU-2026-000123")
        String number,

        @Schema(enumeration = {"completion", "participation"})
        String kind,

        @Schema(enumeration = {"valid", "holder-erased", "expired", "revoked", "withdrawn", "altered"})
        String status,

        @Nullable Map<String, String> holder,
        @Schema(description = "The course's slug") String course,
        Map<String, String> title,

        @Schema(description = "What the holder has shown to be able to do") @Nullable
        Map<String, String> statement,

        List<Map<String, String>> competencies,
        @Schema(description = "How learning was judged") Map<String, String> assessment,

        @Schema(description = "Learning time, computed from the course")
        long minutes,

        @Schema(description = "The published revision that was taken")
        int revision,

        @Schema(format = "date-time") String issuedAt,

        @Schema(format = "date-time", description = "When its last day is over; never, where it is left out") @Nullable
        String expiresAt,

        @Schema(format = "date-time") @Nullable String revokedAt,
        @Nullable String revokedBecause,

        @Schema(format = "uri", description = "The page on which anybody can check it")
        String verifyAt) {
    static final String EXAMPLE = """
            {"number": "SETU-2026-000123", "kind": "completion", "status": "valid",
             "holder": {"bn": "রেজাউল করিম মজুমদার", "en": "Rezaul Karim Majumder"},
             "course": "mainstreaming-migration",
             "title": {"bn": "উন্নয়ন পরিকল্পনায় অভিবাসনের মূলধারাকরণ: ভিত্তি",
                       "en": "Mainstreaming migration into development planning: foundations"},
             "competencies": [{"bn": "অভিবাসন ও উন্নয়নের আন্তঃসম্পর্ক",
                               "en": "The two-way link between migration and development"}],
             "assessment": {"bn": "২টি মডিউল কুইজের প্রতিটিতে ন্যূনতম ৭০%", "en": "Each of 2 module quizzes at least 70%"},
             "minutes": 610, "revision": 3, "issuedAt": "2026-11-04T05:12:09Z",
             "verifyAt": "https://learn.example.org/verify/7K3M-9QWX-2C4D-8FGH-5JNP"}""";

    static CertificateJson of(RegisterEntry entry, URI verifyAt) {
        Certificate certificate = entry.certificate();
        var detail = certificate.detail();
        var revocation = certificate.revocation();
        return new CertificateJson(
                certificate.number().value(),
                lowered(certificate.kind()),
                lowered(entry.standing()),
                entry.holder()
                        .filter(name -> certificate.seal().fits(name))
                        .map(CertificateJson::texts)
                        .orElse(null),
                certificate.course().value(),
                texts(detail.course()),
                detail.statement().map(CertificateJson::texts).orElse(null),
                detail.competencies().stream().map(CertificateJson::texts).toList(),
                texts(detail.assessment()),
                certificate.workload().toMinutes(),
                certificate.revisionNumber(),
                certificate.issuedAt().toString(),
                certificate.expiresAt().map(Instant::toString).orElse(null),
                revocation.map(taken -> taken.at().toString()).orElse(null),
                revocation.map(Certificate.Revocation::because).orElse(null),
                verifyAt.toString());
    }

    private static String lowered(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> texts(LocalizedText text) {
        var texts = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }
}
