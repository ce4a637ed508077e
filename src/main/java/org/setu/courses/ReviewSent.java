package org.setu.courses;

import java.util.Set;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * Somebody has finished commenting for now.
 *
 * @param to the trainers of the course and those who asked
 * @param comments written since the last time
 * @param words to go with them; may be blank
 */
public record ReviewSent(Slug course, AccountId by, Set<AccountId> to, int comments, String words) {}
