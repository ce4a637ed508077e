package org.setu.courses;

import java.time.LocalDate;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** A sign-off is still awaited, and its day is near or has passed. Announced once for each. */
public record ReviewDue(Slug course, AspectKey aspect, AccountId of, LocalDate due, Urgency urgency) {
    public enum Urgency {
        SOON,
        LATE
    }
}
