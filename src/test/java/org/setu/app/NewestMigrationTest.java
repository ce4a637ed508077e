package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.EmbeddedDatabase;

/** A start skips Flyway where the newest migration is on record; what it takes for the newest has to be that. */
class NewestMigrationTest {
    private static final String DATABASE = EmbeddedDatabase.inMemory("newest") + ";DB_CLOSE_DELAY=-1";

    @Test
    void noFileIsNewerThanWhatStartsLookFor() throws IOException {
        assertThat(newestIn("migration")).isEqualTo(MigrationVersion.fromVersion(Migrations.NEWEST));
        assertThat(newestIn("postgresql")).isEqualTo(MigrationVersion.fromVersion(Migrations.NEWEST_FOR_POSTGRES));
    }

    @Test
    void anEmptyDatabaseHasNothingOnRecordAndAMigratedOneAllButWhatPostgresAloneHas() throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE, EmbeddedDatabase.USER, "")) {
            assertThat(isOnRecord(connection, Migrations.NEWEST)).isFalse();
            Flyway.configure()
                    .dataSource(DATABASE, EmbeddedDatabase.USER, "")
                    .load()
                    .migrate();
            assertThat(isOnRecord(connection, Migrations.NEWEST)).isTrue();
            assertThat(isOnRecord(connection, Migrations.NEWEST_FOR_POSTGRES)).isFalse();
        }
    }

    private static boolean isOnRecord(Connection connection, String version) throws SQLException {
        return Migrations.areOnRecord(connection, List.of(version));
    }

    private static MigrationVersion newestIn(String folder) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db", folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                    .max(MigrationVersion::compareTo)
                    .orElseThrow();
        }
    }
}
