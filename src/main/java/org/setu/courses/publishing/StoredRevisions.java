package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Recording;
import org.setu.courses.Revisions;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.recordings.Recordings;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** The revisions as the database has them; each is read once on each node and then kept. */
@MadeOnce
@Transactional
class StoredRevisions implements Revisions {
    private static final int VERSIONS_AT_MOST = 20;

    private final EntityManager entities;
    private final Blobs blobs;
    private final Recordings recordings;
    private final RevisionShelf shelf;

    @Inject
    StoredRevisions(EntityManager entities, Blobs blobs, Recordings recordings, RevisionShelf shelf) {
        this.entities = entities;
        this.blobs = blobs;
        this.recordings = recordings;
        this.shelf = shelf;
    }

    @Override
    public List<PublishedCourse> current() {
        return all("""
                select revision.id from Revision revision
                where revision.number = (
                    select max(newer.number) from Revision newer where newer.slug = revision.slug)
                order by revision.slug""");
    }

    @Override
    public List<PublishedCourse> offered() {
        return all("""
                select revision.id from Revision revision
                where revision.number = (
                    select max(newer.number) from Revision newer where newer.slug = revision.slug)
                and not exists (
                    select withdrawal.id from Withdrawal withdrawal
                    where withdrawal.slug = revision.slug and withdrawal.offeredAt is null)
                order by revision.slug""");
    }

    private List<PublishedCourse> all(String ids) {
        return entities.createQuery(ids, UUID.class)
                .getResultStream()
                .map(id -> pinned(new RevisionId(id)))
                .toList();
    }

    @Override
    public Optional<PublishedCourse> current(Slug course) {
        return entities.createQuery(
                        "select revision.id from Revision revision where revision.slug = :slug order by revision.number desc",
                        UUID.class)
                .setParameter("slug", course.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(id -> byId(new RevisionId(id)));
    }

    @Override
    public Optional<PublishedCourse> byId(RevisionId id) {
        return shelf.take(id)
                .or(() -> Optional.ofNullable(entities.find(Revision.class, id.value()))
                        .map(revision -> shelf.put(read(revision))));
    }

    @Override
    public List<HistoryEntry> history(Slug course) {
        return entities.createQuery(
                        "select revision from Revision revision where revision.slug = :slug order by revision.number desc",
                        Revision.class)
                .setParameter("slug", course.value())
                .getResultStream()
                .map(StoredRevisions::entry)
                .toList();
    }

    private static HistoryEntry entry(Revision revision) {
        return new HistoryEntry(
                revision.id(),
                revision.number(),
                revision.extent(),
                revision.note(),
                Optional.ofNullable(revision.publishedBy()),
                revision.publishedAt());
    }

    @Override
    public List<byte[]> ever(Slug course, String path) {
        return entities.createQuery("""
                        select blob.bytes from Blob blob where blob.checksum in (
                            select file.checksum from RevisionFile file, Revision revision
                            where revision.id = file.revisionId and revision.slug = :slug and file.path = :path)""", byte[].class)
                .setParameter("slug", course.value())
                .setParameter("path", path)
                .getResultList();
    }

    @Override
    public List<FileVersion> versions(Slug course, String path) {
        List<Object[]> rows = entities.createQuery("""
                        select revision, file.checksum from RevisionFile file, Revision revision
                        where revision.id = file.revisionId and revision.slug = :slug and file.path = :path
                        order by revision.number""", Object[].class)
                .setParameter("slug", course.value())
                .setParameter("path", path)
                .getResultList();
        var changed = new ArrayDeque<Object[]>();
        for (Object[] row : rows) {
            if (changed.isEmpty() || !row[1].equals(changed.peekFirst()[1])) {
                changed.addFirst(row);
            }
        }
        List<Object[]> newest = changed.stream().limit(VERSIONS_AT_MOST).toList();
        Map<String, byte[]> texts =
                blobs.among(newest.stream().map(row -> (String) row[1]).collect(Collectors.toSet()));
        return newest.stream()
                .flatMap(row -> Optional.ofNullable(texts.get((String) row[1])).stream()
                        .map(text -> new FileVersion(entry((Revision) row[0]), text)))
                .toList();
    }

    private PublishedCourse read(Revision revision) {
        CourseFiles files = filesOf(revision);
        return new PublishedCourse(
                revision.id(),
                revision.number(),
                revision.extent(),
                revision.note(),
                revision.publishedAt(),
                files,
                CourseReader.read(files, new Findings()));
    }

    private CourseFiles filesOf(Revision revision) {
        List<Object[]> rows = entities.createQuery("""
                        select file.path, blob.bytes from RevisionFile file, Blob blob
                        where file.revisionId = :revision and blob.checksum = file.checksum""", Object[].class)
                .setParameter("revision", revision.id().value())
                .getResultList();
        Map<String, byte[]> files = new HashMap<>();
        rows.forEach(row -> files.put((String) row[0], (byte[]) row[1]));
        return CourseFiles.of(revision.slug(), files, recordingsOf(revision));
    }

    private Map<String, Recording> recordingsOf(Revision revision) {
        return recordings.byPath(entities.createQuery("""
                        select file.path, recording from RevisionFile file, StoredRecording recording
                        where file.revisionId = :revision and recording.checksum = file.checksum""", Object[].class)
                .setParameter("revision", revision.id().value())
                .getResultList());
    }
}
