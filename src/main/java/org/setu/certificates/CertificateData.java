package org.setu.certificates;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** Somebody's certificates, for the copy of their data. */
@MadeOnce
public class CertificateData implements PersonalData {
    private final Certificates certificates;

    @Inject
    CertificateData(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String section() {
        return "certificates";
    }

    @Override
    public Object of(AccountId account) {
        return certificates.of(account).stream().map(this::copy).toList();
    }

    private Map<String, Object> copy(RegisterEntry entry) {
        Certificate certificate = entry.certificate();
        var copy = new LinkedHashMap<String, Object>();
        copy.put("number", certificate.number().toString());
        copy.put("verificationCode", certificate.code().toString());
        copy.put("kind", certificate.kind().name());
        copy.put("course", certificate.course().value());
        copy.put("issuedAt", certificate.issuedAt().toString());
        certificate.expiresAt().ifPresent(end -> {
            copy.put("expiresAt", end.toString());
            copy.put(
                    "renewedAt",
                    certificates.renewals(certificate.number()).stream()
                            .map(renewal -> renewal.renewedAt().toString())
                            .toList());
        });
        entry.holder().ifPresent(name -> {
            copy.put("nameEn", name.in(Language.EN));
            copy.put("nameBn", name.in(Language.BN));
        });
        copy.put("standing", entry.standing().name());
        return copy;
    }
}
