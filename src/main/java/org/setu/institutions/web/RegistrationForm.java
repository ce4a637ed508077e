package org.setu.institutions.web;

import java.util.Arrays;
import java.util.Optional;
import org.setu.identity.District;
import org.setu.identity.EmailAddress;
import org.setu.identity.Gender;
import org.setu.identity.NameCheck;
import org.setu.identity.ParticipantKind;
import org.setu.identity.PasswordHash;
import org.setu.identity.Passwords;
import org.setu.identity.Registration;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** What somebody types who wants an account. The password stands apart: it is never shown again. */
public record RegistrationForm(
        String nameEn,
        String nameBn,
        String email,
        String kind,
        String gender,
        String district,
        String language,
        WorkplaceForm workplace) {
    static RegistrationForm empty(Language language) {
        return new RegistrationForm("", "", "", "", "", "", language.code(), WorkplaceForm.empty());
    }

    static RegistrationForm of(Typed typed) {
        return new RegistrationForm(
                NameCheck.tidy(typed.text("nameEn")),
                NameCheck.tidy(typed.text("nameBn")),
                typed.text("email"),
                typed.text("kind"),
                typed.text("gender"),
                typed.text("district"),
                typed.text("language"),
                WorkplaceForm.of(typed));
    }

    void checkPerson(NameCheck nameCheck, FieldErrors errors) {
        nameCheck
                .objectTo(nameEn, Language.EN)
                .ifPresent(why ->
                        errors.refuse("nameEn", "institutions.error.nameEn." + why, nameCheck.unprintable(nameEn)));
        nameCheck
                .objectTo(nameBn, Language.BN)
                .ifPresent(why ->
                        errors.refuse("nameBn", "institutions.error.nameBn." + why, nameCheck.unprintable(nameBn)));
        errors.refuseIf(EmailAddress.parse(email).isEmpty(), "email", "institutions.error.email");
        errors.refuseIf(constant(ParticipantKind.values(), kind).isEmpty(), "kind", "institutions.error.kind");
        errors.refuseIf(Language.of(language).isEmpty(), "language", "institutions.error.language");
    }

    void checkPassword(Passwords passwords, String password, FieldErrors errors) {
        passwords
                .objectTo(password, email)
                .ifPresent(why -> errors.refuse("password", "institutions.error.password." + why, Passwords.SHORTEST));
    }

    /** To be called where nothing was refused. */
    Registration registration(PasswordHash password) {
        return new Registration(
                EmailAddress.parse(email).orElseThrow(),
                LocalizedText.of(nameEn, nameBn),
                constant(ParticipantKind.values(), kind).orElseThrow(),
                constant(Gender.values(), gender),
                constant(District.values(), district),
                Language.of(language).orElseThrow(),
                password);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
