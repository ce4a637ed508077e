package org.setu.reporting.saving;

import org.setu.reporting.ReportScope;
import org.setu.shared.AccountId;

/**
 * A letter is due that tells its owner what a saved view says. Announced once for each letter.
 *
 * @param scope whose learning the owner may look at today
 */
public record ViewDue(AccountId owner, String name, String filter, ReportScope scope) {}
