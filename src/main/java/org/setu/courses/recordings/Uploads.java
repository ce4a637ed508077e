package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Recordings on their way. Each is its trainer's, in one course; to others there is none. */
@MadeOnce
@Transactional
public class Uploads {
    private final EntityManager entities;

    @Inject
    Uploads(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Upload> of(AccountId trainer, Slug course, UploadId id) {
        return Optional.ofNullable(entities.find(Upload.class, id.value()))
                .filter(upload -> upload.isOf(trainer, course));
    }

    /** Those that a trainer has in a course, the oldest first. */
    public List<Upload> underWay(AccountId trainer, Slug course) {
        return entities.createQuery("""
                        select upload from Upload upload where upload.trainer = :trainer and upload.slug = :slug
                        order by upload.begunAt""", Upload.class)
                .setParameter("trainer", trainer.value())
                .setParameter("slug", course.value())
                .getResultList();
    }

    /** As {@link #of}, held until the transaction ends: of two that want it at once, one waits. */
    public Optional<Upload> locked(AccountId trainer, Slug course, UploadId id) {
        return Optional.ofNullable(entities.find(Upload.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(upload -> upload.isOf(trainer, course));
    }

    /** Those that all trainers have in a course, held until the transaction ends. */
    List<Upload> locked(Slug course) {
        return entities.createQuery(
                        "select upload from Upload upload where upload.slug = :slug order by upload.id", Upload.class)
                .setParameter("slug", course.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Upload upload) {
        entities.persist(upload);
        entities.flush();
    }

    void remove(Upload upload) {
        entities.remove(upload);
        entities.flush();
    }

    int countOf(AccountId trainer) {
        return entities.createQuery(
                        "select count(upload) from Upload upload where upload.trainer = :trainer", Long.class)
                .setParameter("trainer", trainer.value())
                .getSingleResult()
                .intValue();
    }

    /** What a trainer takes of the disk for nothing that is used: uploads under way, and recordings to which nothing points. */
    long bytesOf(AccountId trainer) {
        long underWay = entities.createQuery(
                        "select coalesce(sum(upload.size), 0) from Upload upload where upload.trainer = :trainer",
                        Number.class)
                .setParameter("trainer", trainer.value())
                .getSingleResult()
                .longValue();
        long unused = entities.createQuery("""
                        select coalesce(sum(recording.size), 0) from StoredRecording recording
                        where recording.keptBy = :trainer
                        and not exists (select file.path from DraftFile file where file.checksum = recording.checksum)
                        and not exists (select file.path from RevisionFile file where file.checksum = recording.checksum)""", Number.class)
                .setParameter("trainer", trainer.value())
                .getSingleResult()
                .longValue();
        return underWay + unused;
    }
}
