package org.setu.courses;

import java.time.LocalDate;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * Somebody was asked for a sign-off.
 *
 * @param words of who asks; may be blank
 */
public record ReviewAsked(
        Slug course, AspectKey aspect, AccountId of, AccountId by, Optional<LocalDate> due, String words) {}
