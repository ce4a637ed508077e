package org.setu.identity;

import org.setu.shared.AccountId;

/**
 * Somebody wants to be forgotten.
 *
 * @param withdrawingCertificates whether their certificates shall no longer be valid; else these stay, without a name
 */
public record ErasureAsked(AccountId account, boolean withdrawingCertificates) {}
