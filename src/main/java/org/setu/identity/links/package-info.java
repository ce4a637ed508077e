/** Links sent by mail that work once: to confirm an address, to choose a new password. */
@NullMarked
package org.setu.identity.links;

import org.jspecify.annotations.NullMarked;
