package org.setu.identity;

import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody whom a letter goes to, and the language they read.
 *
 * @param account empty for somebody who is known by an address alone
 */
public record Addressee(Optional<AccountId> account, EmailAddress email, LocalizedText name, Language language) {}
