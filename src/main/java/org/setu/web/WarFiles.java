package org.setu.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that travel in the WAR beside the code. */
@ApplicationScoped
public class WarFiles {
    @SuppressWarnings("NullAway.Init") // known before anything else of the application runs
    private ServletContext context;

    /** An injected context would be there during requests alone; start-up reads files too. */
    void in(@Observes @Priority(1) @Initialized(ApplicationScoped.class) ServletContext started) {
        context = started;
    }

    /** All files below a folder such as {@code /WEB-INF/courses/}, by their paths inside it; none where there is no such folder. */
    public SortedMap<String, byte[]> below(String folder) {
        var files = new TreeMap<String, byte[]>();
        collect(folder, folder.length(), files);
        return files;
    }

    private void collect(String folder, int prefix, SortedMap<String, byte[]> files) {
        var listed = context.getResourcePaths(folder);
        if (listed != null) {
            for (String path : listed) {
                if (path.endsWith("/")) {
                    collect(path, prefix, files);
                } else {
                    files.put(path.substring(prefix), read(path));
                }
            }
        }
    }

    private byte[] read(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
