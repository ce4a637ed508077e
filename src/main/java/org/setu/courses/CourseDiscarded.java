package org.setu.courses;

import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** A course that was never published is given up, before anything of it is deleted: whoever keeps something of it gives that up in the same transaction. */
public record CourseDiscarded(Slug course, AccountId by) {}
