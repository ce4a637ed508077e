package org.setu.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets the JDK load our typefaces on a machine that has no font and no fontconfig, as small containers do.
 *
 * <p>Before it loads any font, the JDK asks the system for a default one, and fails without. A file of two lines tells it not
 * to ask. The property that names the file is read once, at the first use of a font; an administrator who sets it is heard.
 * Where not even a temporary file can be written, the system's fonts are asked after all.
 */
final class NoSystemFonts {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String TWO_LINES = "version=1\nsequence.allfonts=default\n";

    private NoSystemFonts() {}

    static synchronized void areNeeded() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        String named = System.getProperty(PROPERTY);
        if (named == null || !Files.isReadable(Path.of(named))) {
            temporaryFile().ifPresent(file -> System.setProperty(PROPERTY, file.toString()));
        }
    }

    private static Optional<Path> temporaryFile() {
        try {
            Path file = Files.createTempFile("setu-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Optional.of(Files.writeString(file, TWO_LINES));
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }
}
