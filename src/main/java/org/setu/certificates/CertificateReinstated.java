package org.setu.certificates;

import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/** Announced when a certificate counts again that had been revoked by mistake, in the same transaction. */
public record CertificateReinstated(
        CertificateNumber number, VerificationCode code, AccountId holder, LocalizedText course) {
    static CertificateReinstated of(Certificate certificate) {
        return new CertificateReinstated(
                certificate.number(),
                certificate.code(),
                certificate.holder(),
                certificate.detail().course());
    }
}
