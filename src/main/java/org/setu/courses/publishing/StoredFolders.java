package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.setu.courses.CourseFiles;
import org.setu.courses.UploadedFolders;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** A folder is kept as a list of its paths and checksums, which is itself kept by its checksum, among the bytes of drafts and revisions. */
@MadeOnce
@Transactional
class StoredFolders implements UploadedFolders {
    private static final String HEAD = "Folder of ";
    private static final String BETWEEN = "  ";

    private final Blobs blobs;

    @Inject
    StoredFolders(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public String keep(CourseFiles folder) {
        var list = new StringBuilder(HEAD).append(folder.slug());
        blobs.keep(folder)
                .forEach((path, checksum) ->
                        list.append('\n').append(checksum).append(BETWEEN).append(path));
        return blobs.keep(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<CourseFiles> of(Slug course, String key) {
        return blobs.bytes(key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .filter(list -> !list.isEmpty() && list.get(0).equals(HEAD + course))
                .flatMap(list -> gathered(course, list.subList(1, list.size())));
    }

    private Optional<CourseFiles> gathered(Slug course, List<String> lines) {
        Map<String, String> checksums = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(BETWEEN, 2);
            if (parts.length < 2 || !CourseFiles.isPath(parts[1])) {
                return Optional.empty();
            }
            checksums.put(parts[1], parts[0]);
        }
        Map<String, byte[]> bytes = blobs.among(checksums.values());
        if (!bytes.keySet().containsAll(checksums.values())) {
            return Optional.empty();
        }
        Map<String, byte[]> files = new TreeMap<>();
        checksums.forEach((path, checksum) -> files.put(path, bytes.getOrDefault(checksum, new byte[0])));
        return Optional.of(CourseFiles.of(course, files));
    }
}
