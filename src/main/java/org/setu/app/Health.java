package org.setu.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** What a balancer and an operator ask: has it started, is it alive, can it serve. */
@ApplicationScoped
public class Health {
    private static final int PATIENCE_SECONDS = 2;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it
    private StartUp startUp;

    @Resource(lookup = "jdbc/setu")
    @SuppressWarnings("NullAway.Init") // the container fills it
    private DataSource database;

    @Produces
    @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.named("started")
                .status(startUp.isFinished())
                .build();
    }

    @Produces
    @Liveness
    HealthCheck live() {
        return () -> HealthCheckResponse.up("live");
    }

    @Produces
    @Readiness
    HealthCheck ready() {
        return () -> HealthCheckResponse.named("database")
                .status(startUp.isFinished() && databaseAnswers())
                .build();
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
