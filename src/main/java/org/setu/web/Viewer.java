package org.setu.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.setu.shared.AccountId;
import org.setu.shared.Role;

/**
 * Who looks at a page.
 *
 * @param account empty for somebody who is not signed in
 * @param session the family of refresh tokens that the person is signed in by; blank where there is none
 */
public record Viewer(Optional<AccountId> account, Set<Role> roles, String session) {
    public Viewer {
        roles = Set.copyOf(roles);
    }

    public static Viewer anonymous() {
        return new Viewer(Optional.empty(), EnumSet.noneOf(Role.class), "");
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
