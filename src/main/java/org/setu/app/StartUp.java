package org.setu.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.shared.Site;

/** What happens, in this order, before the first request is answered. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private Settings settings;
    private Site site;
    private Migrations migrations;
    private volatile boolean finished;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway.Init")
    protected StartUp() {}

    @Inject
    StartUp(Settings settings, Site site, Migrations migrations) {
        this.site = site;
        this.settings = settings;
        this.migrations = migrations;
    }

    void run(@Observes @Initialized(ApplicationScoped.class) Object application) throws SQLException {
        settings.check();
        migrations.run();
        finished = true;
        LOG.log(Level.WARNING, "Setu is ready at {0}", site.publicUrl());
    }

    boolean isFinished() {
        return finished;
    }
}
