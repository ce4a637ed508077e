package org.setu.reporting;

import org.setu.needs.Level;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;

/**
 * What an institution needs of one competency, held against its own people, without those below it.
 *
 * @param level at least
 * @param people how many at least
 * @param able how many are confirmed at that level or a higher one
 * @param waiting how many said something of themselves that nobody has confirmed
 * @param certified how many hold a valid certificate of a course that builds it, whatever their level
 */
public record OfficeNeed(
        InstitutionId institution,
        LocalizedText name,
        String competency,
        Level level,
        int people,
        int able,
        int waiting,
        int certified) {
    /** How many more it needs. */
    public int missing() {
        return Math.max(0, people - able);
    }
}
