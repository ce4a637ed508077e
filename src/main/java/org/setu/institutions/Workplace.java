package org.setu.institutions;

import java.util.Optional;
import org.setu.shared.InstitutionId;

/**
 * Where somebody says they work, and as what.
 *
 * @param institution empty where it is not in the tree; then its name is told
 */
public record Workplace(Optional<InstitutionId> institution, String otherName, String position) {
    public static Workplace at(InstitutionId institution, String position) {
        return new Workplace(Optional.of(institution), "", position);
    }

    public static Workplace elsewhere(String name, String position) {
        return new Workplace(Optional.empty(), name, position);
    }
}
