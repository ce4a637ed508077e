package org.setu.learning;

import java.util.Set;
import org.setu.shared.AccountId;

/**
 * Somebody who wants to enrol, as far as the rules of a course ask.
 *
 * @param kind of participant, such as {@code government}
 * @param institutions slugs of the institution where the person works and of all those above it; empty where it is not in the tree
 */
public record Applicant(AccountId account, String kind, Set<String> institutions) {
    public Applicant {
        institutions = Set.copyOf(institutions);
    }
}
