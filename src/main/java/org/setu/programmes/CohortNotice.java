package org.setu.programmes;

import java.time.LocalDate;
import java.util.List;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** What a letter says of a cohort. */
public record CohortNotice(
        CohortId id, LocalizedText programme, LocalizedText cohort, LocalDate deadline, List<Slug> courses) {
    public CohortNotice {
        courses = List.copyOf(courses);
    }
}
