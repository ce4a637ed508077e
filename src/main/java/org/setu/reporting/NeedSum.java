package org.setu.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The needs of several institutions together.
 *
 * @param people how many are needed
 * @param able how many are confirmed at the level that their institution needs
 * @param missing how many more are needed: whom one institution has beyond its need, no other has
 */
public record NeedSum(int people, int able, int missing, int waiting, int certified) {
    static final NeedSum NONE = new NeedSum(0, 0, 0, 0, 0);

    public static NeedSum of(Collection<OfficeNeed> needs) {
        return needs.stream().reduce(NONE, NeedSum::with, NeedSum::and);
    }

    /** By competency, by institution or the like, in the order of the needs. */
    public static <K> Map<K, NeedSum> by(Function<OfficeNeed, K> key, Collection<OfficeNeed> needs) {
        var sums = new LinkedHashMap<K, NeedSum>();
        needs.forEach(need -> sums.merge(key.apply(need), NONE.with(need), NeedSum::and));
        return sums;
    }

    private NeedSum with(OfficeNeed need) {
        return new NeedSum(
                people + need.people(),
                able + need.able(),
                missing + need.missing(),
                waiting + need.waiting(),
                certified + need.certified());
    }

    private NeedSum and(NeedSum other) {
        return new NeedSum(
                people + other.people,
                able + other.able,
                missing + other.missing,
                waiting + other.waiting,
                certified + other.certified);
    }

    public boolean isMet() {
        return missing == 0;
    }
}
