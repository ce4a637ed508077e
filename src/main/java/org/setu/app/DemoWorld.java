package org.setu.app;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.identity.Upkeep;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** What a demonstration shows. Made once, and only there, by one of the nodes that start together. */
@MadeOnce
@Transactional
class DemoWorld {
    private final Site site;
    private final Upkeep upkeep;
    private final DemoInhabitants inhabitants;

    @Inject
    DemoWorld(Site site, Upkeep upkeep, DemoInhabitants inhabitants) {
        this.site = site;
        this.upkeep = upkeep;
        this.inhabitants = inhabitants;
    }

    void make() {
        if (site.isDemo()) {
            upkeep.waitForOtherNodes();
            inhabitants.arrive();
        }
    }
}
