package org.setu.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.identity.Upkeep;
import org.setu.shared.Site;

/** What happens, in this order, before the first request is answered. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private Settings settings;
    private Site site;
    private Migrations migrations;
    private Upkeep identity;
    private Curriculum curriculum;
    private DemoWorld demoWorld;
    private Schedule schedule;
    private volatile boolean finished;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway.Init")
    protected StartUp() {}

    @Inject
    StartUp(
            Settings settings,
            Site site,
            Migrations migrations,
            Upkeep identity,
            Curriculum curriculum,
            DemoWorld demoWorld,
            Schedule schedule) {
        this.settings = settings;
        this.site = site;
        this.migrations = migrations;
        this.identity = identity;
        this.curriculum = curriculum;
        this.demoWorld = demoWorld;
        this.schedule = schedule;
    }

    void run(@Observes @Initialized(ApplicationScoped.class) Object application) throws SQLException {
        settings.check();
        migrations.run();
        identity.atStart();
        curriculum.takeIn();
        demoWorld.make();
        schedule.start();
        finished = true;
        LOG.log(Level.WARNING, "Setu is ready at {0}", site.publicUrl());
    }

    boolean isFinished() {
        return finished;
    }
}
