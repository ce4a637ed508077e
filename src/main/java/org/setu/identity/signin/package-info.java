/** Signing in and staying so: sessions, refresh tokens, and the limits that slow guessing down. */
@NullMarked
package org.setu.identity.signin;

import org.jspecify.annotations.NullMarked;
