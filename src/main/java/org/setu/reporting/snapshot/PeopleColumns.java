package org.setu.reporting.snapshot;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Everybody who has an account, without a name: by a number from 0 on.
 *
 * @param numbers by the id of the account
 * @param erased 1 where somebody's data are gone
 * @param kinds codes of {@code traits}, as are genders and districts
 * @param nameRanks where each stands among the names in English, and in Bangla
 */
public record PeopleColumns(
        Map<UUID, Integer> numbers,
        int[] erased,
        int[] kinds,
        int[] genders,
        int[] districts,
        Dictionary traits,
        int[] ranksEn,
        int[] ranksBn) {

    public int size() {
        return erased.length;
    }

    public boolean isErased(int person) {
        return erased[person] == 1;
    }

    /** By number, whether somebody is one of these. */
    public boolean[] those(Collection<UUID> accounts) {
        boolean[] those = new boolean[size()];
        for (UUID account : accounts) {
            Integer number = numbers.get(account);
            if (number != null) {
                those[number] = true;
            }
        }
        return those;
    }
}
