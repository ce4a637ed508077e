package org.setu.identity;

import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** What somebody tells who wants an account; the password is already hashed. */
public record Registration(
        EmailAddress email,
        LocalizedText name,
        ParticipantKind kind,
        Optional<Gender> gender,
        Optional<District> district,
        Language language,
        PasswordHash password) {}
