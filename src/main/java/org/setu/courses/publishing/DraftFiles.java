package org.setu.courses.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseFiles;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** The drafts, file by file: what trainers change before it is published. */
@Dependent
class DraftFiles {
    private final EntityManager entities;
    private final Blobs blobs;
    private final Clock clock;

    @Inject
    DraftFiles(EntityManager entities, Blobs blobs, Clock clock) {
        this.entities = entities;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** The whole draft; empty where nobody has begun one. */
    Optional<CourseFiles> of(Slug course) {
        List<Object[]> rows = entities.createQuery("""
                        select file.path, blob.bytes from DraftFile file, Blob blob
                        where file.slug = :slug and blob.checksum = file.checksum""", Object[].class)
                .setParameter("slug", course.value())
                .getResultList();
        Map<String, byte[]> files = new HashMap<>();
        rows.forEach(row -> files.put((String) row[0], (byte[]) row[1]));
        return files.isEmpty() ? Optional.empty() : Optional.of(CourseFiles.of(course, files));
    }

    /** Makes the draft these files and no others. */
    void replace(CourseFiles files, @Nullable AccountId by) {
        Map<String, DraftFile> before = new HashMap<>();
        entities.createQuery("select file from DraftFile file where file.slug = :slug", DraftFile.class)
                .setParameter("slug", files.slug().value())
                .getResultStream()
                .forEach(file -> before.put(file.path(), file));
        blobs.keep(files).forEach((path, checksum) -> {
            DraftFile known = before.remove(path);
            if (known == null) {
                entities.persist(new DraftFile(files.slug(), path, checksum, by, clock.instant()));
            } else if (!known.checksum().equals(checksum)) {
                known.hold(checksum, by, clock.instant());
            }
        });
        before.values().forEach(entities::remove);
    }
}
