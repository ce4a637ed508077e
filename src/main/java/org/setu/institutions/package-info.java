/**
 * The institutions that people come from, as a tree with its history, and who works where, from when to when.
 *
 * <p>Owns the tables {@code institutions_*}. Stands on identity: registering joins an account with a posting, so its page is here.
 */
@NullMarked
package org.setu.institutions;

import org.jspecify.annotations.NullMarked;
