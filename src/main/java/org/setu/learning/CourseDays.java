package org.setu.learning;

import java.time.LocalDate;
import java.util.Map;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** The days by which somebody was told to complete courses, as a module above this one knows them. */
public interface CourseDays {
    /** Of each course that has one the nearest; those that are completed may be among them. */
    Map<Slug, LocalDate> of(AccountId learner);
}
