package org.setu.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** The holder's name as it stood on the day of issue; the only thing about a certificate that can be erased. */
@Entity
@Table(name = "certificates_holder")
class Holder {
    @Id
    private String number;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Holder() {}

    Holder(CertificateNumber number, LocalizedText name) {
        this.number = number.value();
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }
}
