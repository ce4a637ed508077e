package org.setu.programmes;

import java.util.Optional;
import org.setu.identity.EmailAddress;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody whom a manager wants in a cohort, as far as they say.
 *
 * @param nameEn may be blank, as all other texts
 * @param language of letters to them until they have an account
 */
public record Person(
        EmailAddress email,
        String nameEn,
        String nameBn,
        Optional<InstitutionId> institution,
        String position,
        Language language) {
    /** What they are called, in the other language where one is missing; blank where nothing is known. */
    public LocalizedText name() {
        return called(nameEn, nameBn);
    }

    /** The same of somebody of whom nothing else can be told. */
    public static LocalizedText called(String nameEn, String nameBn) {
        return LocalizedText.of(nameEn.isEmpty() ? nameBn : nameEn, nameBn.isEmpty() ? nameEn : nameBn);
    }

    /** Somebody of whom the address alone is known. */
    public static Person at(EmailAddress email, Language language) {
        return new Person(email, "", "", Optional.empty(), "", language);
    }
}
