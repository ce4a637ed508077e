package org.setu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;

@Tag("postgresql")
class PublishedElsewhereIT {
    private static final String LESSON = "mainstreaming-migration/modules/01-concepts/two-way-link.en.md";
    private static final String LIBRARY = "_shared/library.yaml";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Test
    void whatOneNodePublishesIsFoundOnTheOther() throws IOException, SQLException {
        Path changed = changedCourses(Server.folder().resolve("own/changed-courses"));
        try (var postgres = Postgres.listeningAnywhere()) {
            String database = postgres.emptyDatabase("searching");
            try (var one = OwnServer.on(database, "searching-1").start()) {
                Browserless reader = Browserless.visitorOf(one.address());
                assertThat(Searching.answer(reader, "/en/search?q=kingfisher")
                                .page()
                                .select(".hits li"))
                        .isEmpty();

                try (var other = OwnServer.on(database, "searching-2")
                        .with("SETU_COURSES_DIR", changed.toAbsolutePath().toString())
                        .start()) {
                    assertThat(other.isReady()).isTrue();
                    finds(reader, "/en/search?q=kingfisher", ".hits mark");
                    assertThat(reader.get("/en/library/gcm").words("h1")).isEqualTo("The Compact, as it is called");
                }
            }
        }
    }

    /** Whoever searches first after a publication makes the node look. */
    private static void finds(Browserless reader, String address, String selector) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (reader.get(address).page().select(selector).isEmpty()) {
            assertThat(System.nanoTime()).as("Not found in time").isLessThan(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static Path changedCourses(Path to) throws IOException {
        Path from = Server.courses();
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        String lesson = Files.readString(to.resolve(LESSON));
        Files.writeString(to.resolve(LESSON), lesson.replaceFirst("(?m)^(\\{#opening}\n)", "$1A kingfisher. "));
        String library = Files.readString(to.resolve(LIBRARY));
        Files.writeString(
                to.resolve(LIBRARY),
                library.replaceFirst(
                        "(?s)(\n  gcm:\n.*?title:\n      en: )\"[^\"]*\"", "$1\"The Compact, as it is called\""));
        return to;
    }
}
