package org.setu.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that travel in the WAR beside the code. */
@Dependent
public class WarFiles {
    private final ServletContext context;

    @Inject
    WarFiles(ServletContext context) {
        this.context = context;
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
