package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.shared.MadeOnce;

/** Finds what may go, and lets it go, one at a time. The database refuses where somebody points to it meanwhile. */
@MadeOnce
@Transactional
class Sweeping {
    private static final String UNUSED = """
            select recording.checksum from StoredRecording recording where recording.keptAt < :since
            and not exists (select file.path from DraftFile file where file.checksum = recording.checksum)
            and not exists (select file.path from RevisionFile file where file.checksum = recording.checksum)""";

    private final EntityManager entities;
    private final Parts parts;

    @Inject
    Sweeping(EntityManager entities, Parts parts) {
        this.entities = entities;
        this.parts = parts;
    }

    List<UploadId> uploads(Instant since) {
        return entities.createQuery("select upload from Upload upload where upload.touchedAt < :since", Upload.class)
                .setParameter("since", since)
                .getResultStream()
                .map(Upload::id)
                .toList();
    }

    void forget(UploadId id, Instant since) {
        Optional.ofNullable(entities.find(Upload.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(upload -> upload.isLeftSince(since))
                .ifPresent(upload -> {
                    parts.forget(upload.holder());
                    entities.remove(upload);
                });
    }

    List<String> unused(Instant since) {
        return entities.createQuery(UNUSED, String.class)
                .setParameter("since", since)
                .getResultList();
    }

    void forgetRecording(String checksum, Instant since) {
        Optional.ofNullable(entities.find(StoredRecording.class, checksum, LockModeType.PESSIMISTIC_WRITE))
                .filter(recording -> recording.isLeftSince(since))
                .ifPresent(recording -> {
                    parts.forget(recording.holder());
                    entities.remove(recording);
                    entities.flush();
                    entities.createNativeQuery("delete from courses_blob where checksum = ?1")
                            .setParameter(1, checksum)
                            .executeUpdate();
                });
    }
}
