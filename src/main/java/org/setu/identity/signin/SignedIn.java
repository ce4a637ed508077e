package org.setu.identity.signin;

import java.util.Set;
import java.util.UUID;
import org.setu.identity.OpaqueToken;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.Role;

/** Somebody is known, and these tokens show it: one for minutes, one to get the next. */
public record SignedIn(
        AccountId account,
        Language language,
        Set<Role> roles,
        UUID session,
        String accessToken,
        OpaqueToken refreshToken) {
    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
