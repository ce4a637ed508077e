package org.setu.reporting.snapshot;

import java.util.Map;
import java.util.UUID;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Where people work, by a number from 0 on: first the institutions of the tree, then what people wrote of those that are not in it.
 *
 * @param numbers by the id of the institution
 * @param ids of institutions, by number
 * @param names of all of them
 * @param ranksEn where each stands among the names in English
 */
public record WorkplaceColumns(
        Map<UUID, Integer> numbers, UUID[] ids, LocalizedText[] names, int[] ranksEn, int[] ranksBn) {
    /** Of whoever said nothing. */
    public static final int NONE = -1;

    public boolean isInstitution(int number) {
        return number >= 0 && number < ids.length;
    }

    public int[] ranks(Language language) {
        return language == Language.EN ? ranksEn : ranksBn;
    }
}
