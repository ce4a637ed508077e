package org.setu.institutions.web;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.Workplace;
import org.setu.shared.InstitutionId;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** Where somebody says they work: one of the tree, or another by its name. */
public record WorkplaceForm(String institution, String otherName, String position) {
    static final String OTHER = "other";
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_POSITION = 120;

    static WorkplaceForm empty() {
        return new WorkplaceForm("", "", "");
    }

    static WorkplaceForm of(Typed typed) {
        return new WorkplaceForm(
                typed.text("institution"), tidy(typed.text("otherName")), tidy(typed.text("position")));
    }

    void check(Institutions institutions, FieldErrors errors) {
        boolean other = institution.equals(OTHER);
        errors.refuseIf(!other && chosen(institutions).isEmpty(), "institution", "institutions.error.institution");
        errors.refuseIf(other && otherName.isEmpty(), "otherName", "institutions.error.otherName");
        errors.refuseIf(otherName.length() > LONGEST_NAME, "otherName", "institutions.error.long", LONGEST_NAME);
        errors.refuseIf(position.isEmpty(), "position", "institutions.error.position");
        errors.refuseIf(isUnreadable(otherName), "otherName", "institutions.error.unreadable");
        checkPosition(position, errors);
    }

    static void checkPosition(String position, FieldErrors errors) {
        errors.refuseIf(position.length() > LONGEST_POSITION, "position", "institutions.error.long", LONGEST_POSITION);
        errors.refuseIf(isUnreadable(position), "position", "institutions.error.unreadable");
    }

    Workplace workplace(Institutions institutions) {
        return chosen(institutions)
                .map(one -> Workplace.at(one.id(), position))
                .orElseGet(() -> Workplace.elsewhere(otherName, position));
    }

    private Optional<Institution> chosen(Institutions institutions) {
        return chosen(institution, institutions);
    }

    /** An open one of the tree; empty for any other text. */
    static Optional<Institution> chosen(String institution, Institutions institutions) {
        try {
            return institutions
                    .find(new InstitutionId(UUID.fromString(institution)))
                    .filter(one -> !one.isClosed());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Control characters, and such as turn the direction of text, have no place in a name. */
    static boolean isUnreadable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D));
    }
}
