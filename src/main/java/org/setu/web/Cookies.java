package org.setu.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Bakes cookies that scripts cannot read and other sites cannot send along with a write. */
@MadeOnce
public class Cookies {
    private final boolean secure;

    @Inject
    Cookies(Site site) {
        secure = site.publicUrl().startsWith("https:");
    }

    public NewCookie lasting(String name, String value, Duration age) {
        return bake(name, value, (int) age.toSeconds());
    }

    public NewCookie untilTheBrowserCloses(String name, String value) {
        return bake(name, value, NewCookie.DEFAULT_MAX_AGE);
    }

    public NewCookie gone(String name) {
        return bake(name, "", 0);
    }

    private NewCookie bake(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
