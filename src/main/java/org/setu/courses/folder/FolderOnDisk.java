package org.setu.courses.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.Recording;
import org.setu.shared.Slug;

/** Reads the files of a course from disk. Follows no link, leaves no folder, and reads nothing too large. */
public final class FolderOnDisk {
    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 400_000_000;
    private static final String SHARED = "_shared";

    private FolderOnDisk() {}

    /** The courses in a folder, in the order of their slugs. */
    public static List<Slug> slugs(Path courses) throws IOException {
        try (var entries = Files.list(courses)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> String.valueOf(entry.getFileName()).replace("/", ""))
                    .filter(Slug::isSlug)
                    .map(Slug::new)
                    .sorted()
                    .toList();
        }
    }

    /** Reads one course and the shared files; what was left out is among the findings. */
    public static CourseFiles read(Path courses, Slug slug, Findings findings) {
        var files = new TreeMap<String, byte[]>();
        var recordings = new TreeMap<String, Recording>();
        collect(courses.resolve(slug.value()), "", files, recordings, findings);
        collect(courses.resolve(SHARED), SHARED + "/", files, recordings, findings);
        return CourseFiles.of(slug, files, recordings);
    }

    private static void collect(
            Path folder,
            String prefix,
            Map<String, byte[]> files,
            Map<String, Recording> recordings,
            Findings findings) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.walkFileTree(folder, new Collector(folder, prefix, files, recordings, findings));
            } catch (IOException unreadable) {
                findings.error(prefix + ".", 0, "file-unreadable");
            }
        } else {
            findings.error(prefix.isEmpty() ? "course.yaml" : prefix + ".", 0, "folder-missing");
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final String prefix;
        private final Map<String, byte[]> files;
        private final Map<String, Recording> recordings;
        private final Findings findings;
        private long bytes;

        Collector(
                Path folder,
                String prefix,
                Map<String, byte[]> files,
                Map<String, Recording> recordings,
                Findings findings) {
            this.folder = folder;
            this.prefix = prefix;
            this.files = files;
            this.recordings = recordings;
            this.findings = findings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = prefix + folder.relativize(file).toString().replace('\\', '/');
            int most = CourseReader.mostBytes(path);
            if (!attributes.isRegularFile()) {
                findings.error(path, 0, "file-link");
            } else if (!CourseFiles.isPath(path)) {
                findings.error(path, 0, "path-form");
            } else if (attributes.size() > most) {
                findings.error(path, 0, "too-large", attributes.size() / 1000, most / 1000);
            } else if (files.size() + recordings.size() >= MOST_FILES || !hasRoom(path, attributes.size())) {
                findings.error(path, 0, "course-too-large", MOST_FILES, MOST_BYTES / 1_000_000);
                return FileVisitResult.TERMINATE;
            } else if (Recording.isOne(path)) {
                measure(file, path);
            } else {
                read(file, path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            findings.error(prefix + folder.relativize(file), 0, "file-unreadable");
            return FileVisitResult.CONTINUE;
        }

        private void read(Path file, String path) {
            try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] content = stream.readNBytes(CourseReader.mostBytes(path) + 1);
                bytes += content.length;
                files.put(path, content);
            } catch (IOException unreadable) {
                findings.error(path, 0, "file-unreadable");
            }
        }

        private void measure(Path file, String path) {
            try {
                recordings.put(path, Recording.measured(place -> opened(file, place)));
            } catch (IOException unreadable) {
                findings.error(path, 0, "file-unreadable");
            }
        }

        private static InputStream opened(Path file, int place) throws IOException {
            InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            stream.skipNBytes(place);
            return stream;
        }

        /** Recordings are not in memory. */
        private boolean hasRoom(String path, long more) {
            return Recording.isOne(path) || bytes + more <= MOST_BYTES;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
