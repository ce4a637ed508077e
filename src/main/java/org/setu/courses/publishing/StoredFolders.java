package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;
import org.setu.courses.UploadedFolders;
import org.setu.courses.recordings.Recordings;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** A folder is kept as a list of its paths and checksums, which is itself kept by its checksum, among the bytes of drafts and revisions. */
@MadeOnce
@Transactional
class StoredFolders implements UploadedFolders {
    private static final String HEAD = "Folder of ";
    private static final String BETWEEN = "  ";

    private final Blobs blobs;
    private final Recordings recordings;

    @Inject
    StoredFolders(Blobs blobs, Recordings recordings) {
        this.blobs = blobs;
        this.recordings = recordings;
    }

    @Override
    public String keep(CourseFiles folder) {
        var list = new StringBuilder(HEAD).append(folder.slug());
        Map<String, String> checksums = blobs.keep(folder);
        checksums.forEach((path, checksum) ->
                list.append('\n').append(checksum).append(BETWEEN).append(path));
        recordings.wanted(checksums.values());
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
        Map<String, Recording> kept = recordings.among(checksums.values());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Recording> films = new TreeMap<>();
        checksums.forEach((path, checksum) -> {
            if (Recording.isOne(path) && kept.containsKey(checksum)) {
                films.put(path, kept.get(checksum));
            } else {
                files.put(path, bytes.getOrDefault(checksum, new byte[0]));
            }
        });
        return Optional.of(CourseFiles.of(course, files, films));
    }
}
