/**
 * Who people are and what they may do: accounts, signing in, tokens, roles.
 *
 * <p>Owns the tables {@code identity_*}, the only place that holds names and addresses, so the only one to erase. Announces
 * {@link org.setu.identity.EmailConfirmationAsked} and its siblings; knows neither institutions nor mail.
 */
@NullMarked
package org.setu.identity;

import org.jspecify.annotations.NullMarked;
