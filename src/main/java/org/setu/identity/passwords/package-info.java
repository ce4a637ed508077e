/** What a password must be, and how it is kept (Argon2id). */
@NullMarked
package org.setu.identity.passwords;

import org.jspecify.annotations.NullMarked;
