/**
 * Tables that somebody brings, looked through before anything is saved: what each row would change, or why it cannot.
 *
 * <p>What is brought is kept in {@code institutions_upload} until its owner says so, for a day at most.
 */
@NullMarked
package org.setu.institutions.importing;

import org.jspecify.annotations.NullMarked;
