package org.setu.reporting.snapshot;

/**
 * What the work of institutions needs, those of one institution together.
 *
 * @param first by the number of the institution, where its needs begin; {@code first[institution + 1]} is behind the last
 * @param competencies codes of {@code competencyNames}
 */
public record NeedColumns(
        int[] first, int[] institutions, int[] competencies, int[] levels, int[] people, Dictionary competencyNames) {
    public int size() {
        return institutions.length;
    }
}
