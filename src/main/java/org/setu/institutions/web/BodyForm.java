package org.setu.institutions.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.setu.institutions.Body;
import org.setu.institutions.BodyKind;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** A coordination body as a manager types it. */
public record BodyForm(String nameEn, String nameBn, String kind, String institution) {
    private static final int LONGEST = 160;

    static BodyForm empty() {
        return new BodyForm("", "", "", "");
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.name().in(Language.EN),
                body.name().in(Language.BN),
                body.kind().name(),
                body.institution().toString());
    }

    static BodyForm of(Typed typed) {
        return new BodyForm(
                WorkplaceForm.tidy(Typed.readable(typed.text("nameEn"))),
                WorkplaceForm.tidy(Typed.readable(typed.text("nameBn"))),
                typed.text("kind"),
                typed.text("institution"));
    }

    void check(FieldErrors errors) {
        check("nameEn", nameEn, "institutions.error.bodyNameEn", errors);
        check("nameBn", nameBn, "institutions.error.bodyNameBn", errors);
        errors.refuseIf(chosen().isEmpty(), "kind", "institutions.error.bodyKind");
    }

    void checkOwner(Set<String> managed, FieldErrors errors) {
        errors.refuseIf(!managed.contains(institution), "institution", "institutions.error.bodyOwner");
    }

    private static void check(String field, String name, String missing, FieldErrors errors) {
        errors.refuseIf(name.isEmpty(), field, missing);
        errors.refuseIf(name.length() > LONGEST, field, "institutions.error.long", LONGEST);
        errors.refuseIf(WorkplaceForm.isUnreadable(name), field, "institutions.error.unreadable");
    }

    LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    BodyKind chosenKind() {
        return chosen().orElseThrow();
    }

    InstitutionId owner() {
        return InstitutionId.fromString(institution);
    }

    private Optional<BodyKind> chosen() {
        return Arrays.stream(BodyKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
