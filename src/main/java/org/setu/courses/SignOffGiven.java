package org.setu.courses;

import java.util.Set;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * Somebody signed a draft off in one respect.
 *
 * @param to who wants to know: those who asked for it, else the trainers of the course
 */
public record SignOffGiven(Slug course, AspectKey aspect, AccountId by, Set<AccountId> to) {}
