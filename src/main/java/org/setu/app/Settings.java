package org.setu.app;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** The settings of the environment, checked as a whole before anything else happens. */
@MadeOnce
class Settings {
    private static final int SHORTEST_SECRET = 32;

    private final Optional<String> secret;
    private final Site site;

    @Inject
    Settings(@ConfigProperty(name = "setu.secret") Optional<String> secret, Site site) {
        this.secret = secret;
        this.site = site;
    }

    /** Refuses to start without what must not have a default, and says all that is missing at once. */
    void check() {
        List<String> missing = new ArrayList<>();
        if (!site.isDemo()
                && secret.filter(text -> text.length() >= SHORTEST_SECRET).isEmpty()) {
            missing.add("SETU_SECRET: at least " + SHORTEST_SECRET
                    + " random characters, the same on every node (for example: openssl rand -base64 32)");
        }
        if (!site.isDemo() && !site.hasPublicUrl()) {
            missing.add("SETU_PUBLIC_URL: the address that people type, such as https://setu.example.gov.bd");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Setu does not start. Set " + String.join("; ", missing)
                    + ". To try Setu without any setting, use the embedded database and SETU_DEMO=true.");
        }
    }
}
