package org.setu.bench.smallest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Asks the database once before the application is ready, as Setu does. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills it
public class People {
    @PersistenceContext
    private EntityManager database;

    @Transactional
    public long count() {
        return database.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        count();
    }
}
