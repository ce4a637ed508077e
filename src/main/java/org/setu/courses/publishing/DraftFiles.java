package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;
import org.setu.courses.recordings.Recordings;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** The drafts, file by file: what trainers change before it is published. */
@MadeOnce
class DraftFiles {
    private final EntityManager entities;
    private final Blobs blobs;
    private final Recordings recordings;
    private final Clock clock;

    @Inject
    DraftFiles(EntityManager entities, Blobs blobs, Recordings recordings, Clock clock) {
        this.entities = entities;
        this.blobs = blobs;
        this.recordings = recordings;
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
        return files.isEmpty() ? Optional.empty() : Optional.of(CourseFiles.of(course, files, recordings(course)));
    }

    private Map<String, Recording> recordings(Slug course) {
        return recordings.byPath(entities.createQuery("""
                        select file.path, recording from DraftFile file, StoredRecording recording
                        where file.slug = :slug and recording.checksum = file.checksum""", Object[].class)
                .setParameter("slug", course.value())
                .getResultList());
    }

    /** The checksum of each file by its path, without its bytes; nothing where nobody has begun a draft. */
    Map<String, String> checksums(Slug course) {
        return checksums(Set.of(course)).getOrDefault(course, Map.of());
    }

    /** Those of these courses whose draft is not their current revision, in two queries. */
    Set<Slug> changedAmong(Collection<Slug> courses) {
        if (courses.isEmpty()) {
            return Set.of();
        }
        var published = bySlug(entities.createQuery("""
                        select revision.slug, file.path, file.checksum from RevisionFile file, Revision revision
                        where file.revisionId = revision.id and revision.slug in :slugs and revision.number = (
                            select max(newer.number) from Revision newer where newer.slug = revision.slug)""", Object[].class)
                .setParameter("slugs", values(courses))
                .getResultList());
        var changed = new HashSet<Slug>();
        checksums(courses).forEach((course, files) -> {
            if (!files.equals(published.get(course))) {
                changed.add(course);
            }
        });
        return changed;
    }

    /** Courses that have a draft and no revision. */
    Set<Slug> unpublished() {
        return entities.createQuery("""
                        select distinct file.slug from DraftFile file where file.path = 'course.yaml' and not exists (
                            select revision.id from Revision revision where revision.slug = file.slug)""", String.class)
                .getResultStream()
                .map(Slug::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<Slug, Map<String, String>> checksums(Collection<Slug> courses) {
        return bySlug(entities.createQuery(
                        "select file.slug, file.path, file.checksum from DraftFile file where file.slug in :slugs",
                        Object[].class)
                .setParameter("slugs", values(courses))
                .getResultList());
    }

    private static List<String> values(Collection<Slug> courses) {
        return courses.stream().map(Slug::value).toList();
    }

    private static Map<Slug, Map<String, String>> bySlug(List<Object[]> rows) {
        var bySlug = new HashMap<Slug, Map<String, String>>();
        rows.forEach(row -> bySlug.computeIfAbsent(new Slug((String) row[0]), slug -> new TreeMap<>())
                .put((String) row[1], (String) row[2]));
        return bySlug;
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

    /** Their bytes stay where they are: others may share them. */
    void forget(Slug course) {
        entities.createQuery("delete from DraftFile file where file.slug = :slug")
                .setParameter("slug", course.value())
                .executeUpdate();
    }
}
