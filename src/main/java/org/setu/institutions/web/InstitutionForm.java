package org.setu.institutions.web;

import java.util.Arrays;
import java.util.Optional;
import org.setu.identity.NameCheck;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionKind;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** An institution as an administrator types it. */
public record InstitutionForm(String nameEn, String nameBn, String kind, String parent) {
    private static final int LONGEST = 160;

    static InstitutionForm empty() {
        return new InstitutionForm("", "", "", "");
    }

    static InstitutionForm of(Typed typed) {
        return new InstitutionForm(
                NameCheck.tidy(typed.text("nameEn")),
                NameCheck.tidy(typed.text("nameBn")),
                typed.text("kind"),
                typed.text("parent"));
    }

    static InstitutionForm of(Institution institution) {
        return new InstitutionForm(
                institution.name().in(Language.EN),
                institution.name().in(Language.BN),
                institution.kind().name(),
                institution.parent().map(Object::toString).orElse(""));
    }

    void check(FieldErrors errors) {
        errors.refuseIf(nameEn.isEmpty(), "nameEn", "institutions.error.institutionNameEn");
        errors.refuseIf(nameEn.length() > LONGEST, "nameEn", "institutions.error.long", LONGEST);
        errors.refuseIf(nameBn.isEmpty(), "nameBn", "institutions.error.institutionNameBn");
        errors.refuseIf(nameBn.length() > LONGEST, "nameBn", "institutions.error.long", LONGEST);
        errors.refuseIf(WorkplaceForm.isUnreadable(nameEn), "nameEn", "institutions.error.unreadable");
        errors.refuseIf(WorkplaceForm.isUnreadable(nameBn), "nameBn", "institutions.error.unreadable");
        errors.refuseIf(constant().isEmpty(), "kind", "institutions.error.institutionKind");
    }

    LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    InstitutionKind chosenKind() {
        return constant().orElseThrow();
    }

    private Optional<InstitutionKind> constant() {
        return Arrays.stream(InstitutionKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
