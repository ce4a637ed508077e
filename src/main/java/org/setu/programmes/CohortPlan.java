package org.setu.programmes;

import java.time.LocalDate;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What a manager decides of a cohort.
 *
 * @param deadline the day by which its members complete the courses; not before it begins
 * @param seats empty where as many may come as want
 * @param language of letters to those of whom no other is known
 */
public record CohortPlan(
        LocalizedText name,
        LocalDate begins,
        Optional<LocalDate> ends,
        LocalDate deadline,
        Optional<Integer> seats,
        Language language) {}
