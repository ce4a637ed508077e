package org.setu.identity;

import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Somebody whom a letter goes to, and the language they read. */
public record Addressee(AccountId account, EmailAddress email, LocalizedText name, Language language) {}
