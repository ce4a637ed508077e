package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.Postgres;

@Tag("postgresql")
class SeveralNodesIT {
    @Test
    void twoNodesThatStartTogetherOnAnEmptyDatabaseBothBecomeReady() throws IOException, SQLException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String database = postgres.emptyDatabase("nodes");
            try (var one = OwnServer.on(database, "node-1");
                    var other = OwnServer.on(database, "node-2")) {
                one.launch();
                other.launch();
                one.awaitReady();
                other.awaitReady();

                one.kill();
                assertThat(other.isReady()).as("the other goes on alone").isTrue();
            }
        }
    }
}
