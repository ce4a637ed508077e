package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.setu.courses.Checksums;
import org.setu.courses.CourseFiles;
import org.setu.courses.Media;
import org.setu.courses.Recording;
import org.setu.courses.recordings.Recordings;
import org.setu.shared.MadeOnce;

/** Keeps bytes by checksum: the one interface behind which media and texts of all revisions lie. */
@MadeOnce
@Transactional
public class Blobs implements Media {
    private final EntityManager entities;
    private final Recordings recordings;

    @Inject
    Blobs(EntityManager entities, Recordings recordings) {
        this.entities = entities;
        this.recordings = recordings;
    }

    /** Stores what is not there yet, and answers with each path's checksum. */
    Map<String, String> keep(CourseFiles files) {
        var checksums = new TreeMap<String, String>();
        for (String path : files.paths()) {
            files.checksum(path).ifPresent(checksum -> checksums.put(path, checksum));
        }
        Set<String> known = known(Set.copyOf(checksums.values()));
        checksums.forEach((path, checksum) -> {
            if (known.add(checksum)) {
                files.bytes(path).ifPresent(bytes -> entities.persist(new Blob(bytes)));
                files.recording(path).ifPresent(recordings::keep);
            }
        });
        fillWhatLiesInParts(files, checksums);
        return checksums;
    }

    /**
     * A recording under a name that says it is none is a file like others, whose bytes are asked for here. After all are kept: the recording
     * may be as new as the file.
     */
    private void fillWhatLiesInParts(CourseFiles files, Map<String, String> checksums) {
        var plain = new TreeMap<>(checksums);
        plain.keySet().removeIf(Recording::isOne);
        Set<String> inParts = recordings.among(plain.values()).keySet();
        plain.forEach((path, checksum) -> {
            if (inParts.contains(checksum)) {
                files.bytes(path).ifPresent(entities.find(Blob.class, checksum)::fill);
            }
        });
    }

    String keep(byte[] bytes) {
        String checksum = Checksums.ofBytes(bytes);
        if (known(Set.of(checksum)).isEmpty()) {
            entities.persist(new Blob(bytes));
        }
        return checksum;
    }

    @Override
    public Optional<Recording> recording(String checksum) {
        return recordings.of(checksum).or(() -> bytes(checksum).map(Recording::of));
    }

    @Override
    public Optional<byte[]> bytes(String checksum) {
        return Optional.ofNullable(entities.find(Blob.class, checksum)).map(Blob::bytes);
    }

    /** The bytes that are there, by checksum. */
    Map<String, byte[]> among(Collection<String> checksums) {
        Map<String, byte[]> found = new HashMap<>();
        if (!checksums.isEmpty()) {
            entities.createQuery(
                            "select blob.checksum, blob.bytes from Blob blob where blob.checksum in :checksums",
                            Object[].class)
                    .setParameter("checksums", Set.copyOf(checksums))
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], (byte[]) row[1]));
        }
        return found;
    }

    private Set<String> known(Set<String> checksums) {
        return checksums.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(entities.createQuery(
                                "select blob.checksum from Blob blob where blob.checksum in :checksums", String.class)
                        .setParameter("checksums", checksums)
                        .getResultList());
    }
}
