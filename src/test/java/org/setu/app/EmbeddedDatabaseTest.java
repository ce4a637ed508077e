package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setu.fixtures.Committer;
import org.setu.fixtures.EmbeddedDatabase;

class EmbeddedDatabaseTest {
    private static final int ENOUGH = 300;

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsStillThereAfterTheProcessWasKilled() throws IOException, InterruptedException, SQLException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        EmbeddedDatabase.in(folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (var said = process.inputReader()) {
            for (String line = said.readLine(); line != null && acknowledged < ENOUGH; line = said.readLine()) {
                acknowledged = Long.parseLong(line);
            }
            process.destroyForcibly().waitFor();
        }

        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(highestNumber()).isGreaterThanOrEqualTo(acknowledged);
    }

    private long highestNumber() throws SQLException {
        try (var connection = DriverManager.getConnection(EmbeddedDatabase.in(folder), EmbeddedDatabase.USER, "");
                var statement = connection.createStatement();
                var result = statement.executeQuery("select max(n) from number")) {
            result.next();
            return result.getLong(1);
        }
    }
}
