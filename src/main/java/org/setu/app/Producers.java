package org.setu.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.setu.app.demo.DemoPast;

/** What classes ask for in their constructors and no module makes. */
@ApplicationScoped
public class Producers {
    @PersistenceContext(unitName = "setu")
    @Produces
    @Dependent
    @SuppressWarnings("NullAway.Init") // the container fills it
    private EntityManager entities;

    @Produces
    @Dependent
    Clock clock() {
        return new DemoPast();
    }
}
