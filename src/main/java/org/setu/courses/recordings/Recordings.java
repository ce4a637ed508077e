package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Recording;
import org.setu.courses.uploads.recordings.RecordingLook;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;

/** The recordings of all courses, by checksum. */
@MadeOnce
@Transactional
public class Recordings {
    private final EntityManager entities;
    private final Parts parts;
    private final Clock clock;

    @Inject
    Recordings(EntityManager entities, Parts parts, Clock clock) {
        this.entities = entities;
        this.parts = parts;
        this.clock = clock;
    }

    public Optional<Recording> of(String checksum) {
        return Optional.ofNullable(entities.find(StoredRecording.class, checksum))
                .map(recording -> recording.opened(parts));
    }

    /** Those that are there, by checksum. */
    public Map<String, Recording> among(Collection<String> checksums) {
        var found = new HashMap<String, Recording>();
        stored(checksums).forEach(recording -> found.put(recording.checksum(), recording.opened(parts)));
        return found;
    }

    /** @param rows of a path and the {@link StoredRecording} that stands there */
    public Map<String, Recording> byPath(List<Object[]> rows) {
        var found = new HashMap<String, Recording>();
        rows.stream()
                .filter(row -> Recording.isOne((String) row[0]))
                .forEach(row -> found.put((String) row[0], ((StoredRecording) row[1]).opened(parts)));
        return found;
    }

    /** What they say of themselves, by checksum. */
    public Map<String, RecordingFacts> facts(Collection<String> checksums) {
        var facts = new HashMap<String, RecordingFacts>();
        stored(checksums).forEach(recording -> facts.put(recording.checksum(), recording.facts()));
        return facts;
    }

    /**
     * Keeps one that comes with a folder. In a transaction of its own: it may take a while, and if what it came with is not taken in the end,
     * it goes like all that nobody wants.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(Recording recording) {
        UUID holder = Ids.next();
        try {
            Recording kept = Recording.measured(place -> new Copying(recording.from(place), parts, holder));
            if (!kept.equals(recording)) {
                throw new IllegalStateException("It changed while it was read: " + recording);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + recording, unreadable);
        }
        RecordingFacts facts = RecordingLook.facts(parts.bytes(holder, recording.size()));
        remember(recording.checksum(), holder, recording.size(), facts, null);
    }

    /** Makes a recording of parts that lie here already. Where the same lay here before in other parts, the new ones go. */
    Recording keep(UUID holder, int size, RecordingFacts facts, AccountId by) {
        Recording recording = measured(holder, size);
        Optional<StoredRecording> known = Optional.ofNullable(
                entities.find(StoredRecording.class, recording.checksum(), LockModeType.PESSIMISTIC_WRITE));
        if (known.isPresent()) {
            known.get().wanted(clock.instant());
            if (!known.get().holder().equals(holder)) {
                parts.forget(holder);
            }
            return known.get().opened(parts);
        } else {
            remember(recording.checksum(), holder, size, facts, by);
            return recording;
        }
    }

    /** Lets these stay some days more, although nothing points to them yet. */
    public void wanted(Collection<String> checksums) {
        stored(checksums).forEach(recording -> recording.wanted(clock.instant()));
    }

    private Recording measured(UUID holder, int size) {
        try {
            return Recording.measured(place -> parts.from(holder, size, place));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Parts are read by queries", impossible);
        }
    }

    private void remember(String checksum, UUID holder, int size, RecordingFacts facts, @Nullable AccountId by) {
        if (entities.createNativeQuery("select size from courses_blob where checksum = ?1")
                .setParameter(1, checksum)
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into courses_blob (checksum, size, bytes) values (?1, ?2, ?3)")
                    .setParameter(1, checksum)
                    .setParameter(2, size)
                    .setParameter(3, new byte[0])
                    .executeUpdate();
        }
        entities.persist(new StoredRecording(checksum, holder, size, facts, by, clock.instant()));
        entities.flush();
    }

    private List<StoredRecording> stored(Collection<String> checksums) {
        return checksums.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select recording from StoredRecording recording where recording.checksum in :checksums",
                                StoredRecording.class)
                        .setParameter("checksums", List.copyOf(checksums))
                        .getResultList();
    }
}
