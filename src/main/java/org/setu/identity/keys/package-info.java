/** The keys that sign access tokens, and the tokens they sign. */
@NullMarked
package org.setu.identity.keys;

import org.jspecify.annotations.NullMarked;
