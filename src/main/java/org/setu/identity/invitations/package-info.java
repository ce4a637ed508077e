/** Inviting somebody to a role, and their answer. */
@NullMarked
package org.setu.identity.invitations;

import org.jspecify.annotations.NullMarked;
