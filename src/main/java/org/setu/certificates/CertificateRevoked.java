package org.setu.certificates;

import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/** Announced when a certificate is taken back by somebody else than its holder, in the same transaction. */
public record CertificateRevoked(
        CertificateNumber number,
        VerificationCode code,
        AccountId holder,
        LocalizedText course,
        Certificate.Revocation revocation) {
    static CertificateRevoked of(Certificate certificate, Certificate.Revocation revocation) {
        return new CertificateRevoked(
                certificate.number(),
                certificate.code(),
                certificate.holder(),
                certificate.detail().course(),
                revocation);
    }
}
